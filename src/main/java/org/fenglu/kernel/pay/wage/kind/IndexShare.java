package org.fenglu.kernel.pay.wage.kind;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.rates.Dated;

/**
 * INDEX_SHARE: a share of a reference series, such as 120% of last year's average wage, or the minimum wage.
 *
 * <p>Series, region and year are all part of the key: there is no such thing as "the average wage".
 *
 * @param series code of the series
 * @param region {@code WORK} for the officer's own, or a region code with an optional tier
 * @param percent share of the series
 * @param refYearOffset years from the pay month to the year of the series, such as -1 for last year's
 * @param divisor 12 where a yearly series makes a monthly amount, else 1
 */
public record IndexShare(String series, String region, Rate percent, int refYearOffset, int divisor)
        implements ComponentKind {

    @Override
    public boolean isFixedByPlacement() {
        return true;
    }

    @Override
    public IndexShare index() {
        return this;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Dated<Money> index = month.index(component);
        month.workings().cite(index.version());
        Ratio share = new Ratio(percent.ppm(), Math.multiplyExact(Rate.WHOLE.ppm(), divisor));
        return month.workings().share(Formula.INDEX_SHARE, index.values(), share, component.rounding());
    }
}
