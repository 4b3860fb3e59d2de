package org.fenglu.kernel.loss.entitlement;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;

/**
 * The minimum wage below which a disability allowance (伤残津贴) does not fall.
 *
 * <p>Source: 工伤保险条例 articles 35(1)(2) and 36(1)(2): where the amount actually received is below the local minimum
 * wage, the difference is made up. The national text tests the gross amount; 河南省工伤保险条例 article 24 tests what is
 * left after the officer's own contributions.
 *
 * @param ownContributions what the test takes off first, yuan per month; zero where the gross amount is tested
 */
public record WageFloor(Money ownContributions) {

    /** Returns what is missing to the minimum wage, never below zero; yuan, exact. */
    public Money topUp(Money allowance, Dated<AverageWage> minimumWage, Workings workings) {
        workings.cite(minimumWage.version());
        Money received = workings.difference(Formula.ALLOWANCE_RECEIVED, allowance, ownContributions);
        return workings.missing(Formula.TOP_UP, minimumWage.values().amount(), received);
    }
}
