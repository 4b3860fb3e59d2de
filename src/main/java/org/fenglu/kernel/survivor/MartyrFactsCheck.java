package org.fenglu.kernel.survivor;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.entitlement.BenefitRates;
import org.fenglu.kernel.staff.Finding;

/** What cannot be true in the facts that the martyr rules ask for. */
final class MartyrFactsCheck {

    private MartyrFactsCheck() {}

    static List<Finding> findings(SurvivorFacts facts, BenefitRates rates) {
        return new ArrayList<>();
    }
}
