package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.RateKey;

/**
 * The base up to which a deposit to the housing fund is free of income tax.
 *
 * <p>Which average, and its rounding, are local: the ceilings of the cities are their own application of it. Source:
 * 财税〔2006〕10号.
 *
 * @param averageMultiple times the average monthly wage of last year in the city of work
 */
public record FundTaxBase(Quantity averageMultiple) {

    public static final RateKey<FundTaxBase> KEY =
            new RateKey<>("national/tax/housing-fund-base-limit", FundTaxBase.class);

    /** Returns the base of a deposit that is free of tax, yuan per month, rounded half up to the fen. */
    public Money limitBase(Money base, Money averageWage, Workings workings) {
        Money most = workings.times(Formula.FUND_TAX_BASE, averageWage, averageMultiple, Rounding.FEN_HALF_UP);
        return workings.atMost(Formula.FUND_TAX_BASE, base, most);
    }
}
