package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * The funeral grant (丧葬补助金): so many months of the region's average wage of last year. Unit: yuan, half up to the fen.
 *
 * <p>Source: 工伤保险条例 article 39(1)(1).
 *
 * @param months of the average wage
 */
public record FuneralGrant(int months) {

    public static final RateKey<FuneralGrant> KEY =
            new RateKey<>("national/survivor/funeral-grant", FuneralGrant.class);

    /** Returns the grant. */
    public Money of(Dated<AverageWage> average, Workings workings) {
        return SurvivorCase.months(Formula.MONTHS_OF_AVERAGE, months, average, workings);
    }
}
