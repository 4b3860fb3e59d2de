package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * The wage that a pension is counted from, by the own index.
 *
 * <p>It is shown to the fen and counted on exactly: an official notice of Sichuan (2025-01) comes out only so.
 * Source: 国发〔2005〕38号 item 6.
 *
 * @param average 计发基数, yuan per month: the local average wage that the region counts pensions by
 * @param index average contribution index
 * @param indexed 指数化月平均缴费工资: one times the other, half up to the fen
 */
record IndexedWage(Money average, Rate index, Money indexed) {

    private static final long WHOLE = Rate.WHOLE.ppm();

    static IndexedWage of(Dated<Money> average, Rate index, Workings workings) {
        workings.line(PensionPart.INDEXED_WAGE.name());
        workings.cite(average.version());
        Money indexed = workings.product(Formula.INDEXED_WAGE, average.values(), index, Rounding.FEN_HALF_UP);
        return new IndexedWage(average.values(), index, indexed);
    }

    /** Returns a share of the indexed wage for each year, exact, in fen. */
    Ratio ofIndexed(ContributionYears years, Rate perYear) {
        return years.times(index, new Ratio(Math.multiplyExact(average.fen(), perYear.ppm()), WHOLE));
    }

    /** Returns a share of the mean of the average wage and the indexed wage for each year, exact, in fen. */
    Ratio ofMean(ContributionYears years, Rate perYear) {
        return years.times(
                Rate.WHOLE.plus(index), new Ratio(Math.multiplyExact(average.fen(), perYear.ppm()), 2 * WHOLE));
    }

    /** Returns the indexed wage in numbers. */
    String expression() {
        return average + " * " + index.factor();
    }

    /** Returns the mean in numbers. */
    String meanExpression() {
        return "(" + average + " + " + expression() + ") / 2";
    }
}
