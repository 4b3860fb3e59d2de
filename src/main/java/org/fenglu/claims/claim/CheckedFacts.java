package org.fenglu.claims.claim;

import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.staff.Finding;

/** Facts of one kind of case: what is wrong with them, and, where nothing is, what follows from them. */
interface CheckedFacts {

    List<Finding> findings(BenefitRates rates);

    EntitlementStatement statement(BenefitRates rates);
}
