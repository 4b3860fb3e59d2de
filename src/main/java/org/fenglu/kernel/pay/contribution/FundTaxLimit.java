package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.RateKey;

/**
 * How much of one side's deposit to the housing fund is free of income tax.
 *
 * <p>The excess of the employee's deposit is not deductible and the excess of the employer's is wage income of the
 * month. Source: 财税〔2006〕10号.
 *
 * @param share share of the limit base, 12%
 */
public record FundTaxLimit(Rate share) {

    public static final RateKey<FundTaxLimit> KEY =
            new RateKey<>("national/tax/housing-fund-rate-limit", FundTaxLimit.class);

    /** Returns the deposit of one side that is free of tax at most, yuan per month, rounded half up to the fen. */
    public Money limit(Money limitBase, Workings workings) {
        return workings.product(Formula.FUND_TAX_LIMIT, limitBase, share, Rounding.FEN_HALF_UP);
    }

    /** Returns what of one side's deposit is above the limit, yuan per month, never negative. */
    public Money excess(Money deposit, Money limitBase, Workings workings) {
        return workings.missing(Formula.FUND_EXCESS, deposit, limit(limitBase, workings));
    }
}
