package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * ENVELOPE: what a force is paid stays within a budget per head (人均经费标准) times its heads.
 *
 * <p>It bounds the sum. One person may be paid more than the budget per head while others are paid less; no pay is cut.
 *
 * @param index what the budget follows
 * @param percent share of the index that is the budget per head and year
 * @param measure which total of a payslip counts
 */
public record Envelope(YearlyIndex index, Rate percent, PayMeasure measure) implements ControlRule {

    private static final int MONTHS_OF_YEAR = 12;

    /** Returns whether the sum is within the budget of the months paid, yuan; a budget is never rounded up. */
    public Verdict.OfMoney verdict(PayOfForce pay, Dated<Money> average, Workings workings) {
        workings.cite(average.version());
        Money perHead = workings.product(Formula.PER_HEAD_BUDGET, average.values(), percent, Rounding.FEN_HALF_UP);
        Ratio heads = new Ratio(pay.personMonths(), MONTHS_OF_YEAR);
        Money budget = workings.share(Formula.BUDGET_OF_FORCE, perHead, heads, Rounding.FEN_DOWN);
        Money margin = workings.difference(Formula.CONTROL_MARGIN, budget, pay.total());
        return new Verdict.OfMoney(!margin.isNegative(), pay.total(), budget, margin);
    }
}
