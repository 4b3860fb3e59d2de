package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * The one-off work-death grant (一次性工亡补助金): so many times the national urban disposable income per head of the year
 * before the death. Unit: yuan, half up to the fen.
 *
 * <p>Source: 工伤保险条例 article 39(1)(3), since 2011-01-01. Deaths before are by hand: the sources contradict each other.
 *
 * @param incomes how many yearly incomes
 */
public record WorkDeathGrant(int incomes) {

    public static final RateKey<WorkDeathGrant> KEY =
            new RateKey<>("national/survivor/work-death-grant", WorkDeathGrant.class);

    /** Returns the grant. */
    public Money of(Dated<AverageWage> income, Workings workings) {
        return SurvivorCase.years(Formula.TIMES_INCOME, incomes, income, workings);
    }
}
