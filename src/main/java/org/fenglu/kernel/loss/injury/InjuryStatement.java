package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;

/**
 * Everything that is due to an officer injured at work, in the order of the law: treatment, leave, grants, nursing,
 * allowance, and the subsidies of leaving.
 *
 * <p>Source: 工伤保险条例 articles 30 to 38, 42, 45, 62 and 64, and the regulations of the provinces.
 */
public final class InjuryStatement {

    private InjuryStatement() {}

    /** Returns the statement of facts that {@link InjuryFactsCheck} finds nothing wrong with. */
    public static EntitlementStatement due(InjuryFacts facts, BenefitRates rates) {
        InjuryCase inCase = InjuryCase.of(facts, rates);
        facts.injuries().forEach(injury -> TreatmentLines.put(inCase, injury));
        facts.injuries().forEach(injury -> LeaveLines.put(inCase, injury));
        NursingLines.put(inCase);
        facts.injuries().forEach(injury -> GrantLine.put(inCase, injury));
        AllowanceLines.put(inCase);
        SubsidyLines.put(inCase);
        return rates.into().statement();
    }
}
