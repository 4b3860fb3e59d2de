package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * One month's deposit to the housing fund (住房公积金); both sides pay the same, ordinary and supplementary apart.
 *
 * <p>Source: 住房公积金管理条例 articles 16 to 18.
 */
public final class HousingFund {

    private HousingFund() {}

    /** Returns one side's deposit, yuan per month, rounded as the city prescribes. */
    public static Money deposit(Money base, Rate rate, Dated<Rounding> rounding, Workings workings) {
        workings.cite(rounding.version());
        return workings.product(Formula.CONTRIBUTION, base, rate, rounding.values());
    }
}
