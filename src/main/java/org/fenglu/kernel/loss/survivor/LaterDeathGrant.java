package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;

/**
 * What a province adds on a death after the paid injury leave, in months of its average wage of last year. Unit: yuan,
 * half up to the fen.
 *
 * @param months of the province's average wage
 */
public record LaterDeathGrant(int months) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "survivor/later-death-grant";

    /** Returns the grant. */
    public Money of(Dated<AverageWage> provincial, Workings workings) {
        return SurvivorCase.months(Formula.MONTHS_OF_AVERAGE, months, provincial, workings);
    }
}
