package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * PARITY_FLOOR: the average pay of the force is not below a reference series.
 *
 * <p>It is kept or not kept by the force; no pay is topped up by it. Months of a part of a year are raised to a
 * year, so a bonus paid at the end of the year is in it only then.
 *
 * <p>Source: 宁波市公安机关警务辅助人员管理规定 article 18.
 *
 * @param index what it is compared with
 * @param measure which total of a payslip counts
 */
public record ParityFloor(YearlyIndex index, PayMeasure measure) implements ControlRule {

    private static final int MONTHS_OF_YEAR = 12;

    /** Returns whether the average is at least the index, yuan per head and year, half up to the fen. */
    public Verdict.OfMoney verdict(PayOfForce pay, Dated<Money> average, Workings workings) {
        Ratio perHeadAndYear = new Ratio(MONTHS_OF_YEAR, pay.personMonths());
        Money mean = workings.share(Formula.FORCE_AVERAGE, pay.total(), perHeadAndYear, Rounding.FEN_HALF_UP);
        workings.cite(average.version());
        Money margin = workings.difference(Formula.CONTROL_MARGIN, mean, average.values());
        boolean isMet =
                pay.total().times(MONTHS_OF_YEAR).compareTo(average.values().times(pay.personMonths())) >= 0;
        return new Verdict.OfMoney(isMet, mean, average.values(), margin);
    }
}
