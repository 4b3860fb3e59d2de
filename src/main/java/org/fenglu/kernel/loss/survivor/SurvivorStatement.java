package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.Set;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;

/** Everything that the survivors of one officer are due, as far as the facts of the case are known. */
public final class SurvivorStatement {

    private SurvivorStatement() {}

    /**
     * Returns the statement.
     *
     * @param facts what is known, without any finding of {@link SurvivorFactsCheck}
     * @param rates tables and figures, and where the lines are collected
     */
    public static EntitlementStatement due(SurvivorFacts facts, BenefitRates rates) {
        SurvivorCase survivor = new SurvivorCase(facts, rates);
        LocalDate died = facts.deathDay();
        Set<String> dependants = Set.of();
        if (facts.missing() != null) {
            dependants = MissingOfficer.put(survivor, facts.missing());
        } else if (died != null) {
            dependants = WorkDeath.put(survivor, died);
        }
        if (died != null && facts.martyr() != null) {
            MartyrSums.put(survivor, facts.martyr(), died);
            RegularPension.put(survivor, dependants);
        }
        if (died != null) {
            LocalRules.put(survivor, died);
        }
        return rates.into().statement();
    }
}
