package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * The honour grant of a martyr (烈士褒扬金): so many times the national urban disposable income per head of the year before
 * the death. Unit: yuan, half up to the fen.
 *
 * <p>Source: 烈士褒扬条例 article 15 (2019: 14; 2011: 11).
 *
 * @param incomes how many yearly incomes
 */
public record MartyrHonourGrant(int incomes) {

    public static final RateKey<MartyrHonourGrant> KEY =
            new RateKey<>("national/survivor/martyr-honour-grant", MartyrHonourGrant.class);

    /** Returns the grant. */
    public Money of(Dated<AverageWage> income, Workings workings) {
        return SurvivorCase.years(Formula.TIMES_INCOME, incomes, income, workings);
    }
}
