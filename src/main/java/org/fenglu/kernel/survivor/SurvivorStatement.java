package org.fenglu.kernel.survivor;

import org.fenglu.kernel.entitlement.BenefitRates;
import org.fenglu.kernel.entitlement.EntitlementStatement;

/** Everything that the survivors of one officer are due, as far as the facts of the case are known. */
public final class SurvivorStatement {

    private SurvivorStatement() {}

    /**
     * Returns the statement.
     *
     * @param facts what is known, without any finding of {@link SurvivorFactsCheck}
     * @param rates tables and figures, and where the lines are collected
     */
    public static EntitlementStatement of(SurvivorFacts facts, BenefitRates rates) {
        SurvivorCase survivor = new SurvivorCase(facts, rates);
        if (facts.missing() != null) {
            MissingOfficer.put(survivor, facts.missing());
        } else if (facts.diedOn() != null) {
            WorkDeath.put(survivor, facts.diedOn());
        }
        return rates.into().statement();
    }
}
