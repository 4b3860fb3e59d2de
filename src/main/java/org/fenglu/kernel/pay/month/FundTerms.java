package org.fenglu.kernel.pay.month;

import java.util.Objects;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.ContributionBase;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.contribution.RateRange;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Everything in force for the housing fund in one region, month and payer class.
 *
 * @param table bounds and rates of the city
 * @param payerRange the rates left to this payer class, or null where the city tells no payers apart
 * @param supplementary rates of the supplementary fund, or null where there is none
 * @param rounding how each side's deposit is rounded
 */
public record FundTerms(
        Dated<HousingFundTable> table,
        @Nullable RateRange payerRange,
        @Nullable RateRange supplementary,
        Dated<Rounding> rounding) {

    /** Returns the base of the fund: the declared wage held between the city's floor and ceiling. */
    Money base(Money declared, Workings workings) {
        return ContributionBase.due(declared, new Dated<>(table.values().bounds(), table.version()), workings);
    }

    /** Returns the base up to which deposits are free of tax: three times the city's average, as its ceiling states. */
    Money taxFreeBase() {
        return Objects.requireNonNull(table.values().bounds().ceiling(), "checked when the tables were looked up");
    }
}
