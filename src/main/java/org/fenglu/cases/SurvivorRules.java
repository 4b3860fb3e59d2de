package org.fenglu.cases;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.entitlement.BenefitRates;
import org.fenglu.kernel.entitlement.EntitlementStatement;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.survivor.SurvivorFacts;
import org.fenglu.kernel.survivor.SurvivorFactsCheck;
import org.fenglu.kernel.survivor.SurvivorStatement;

/** Cases about death at work and martyrs. */
final class SurvivorRules {

    static final Map<String, CaseRule> BY_NAME = Map.ofEntries(entry("survivors", SurvivorRules::statement));

    private SurvivorRules() {}

    /** {@code survivors}: the whole statement of a case, or the findings for which it is refused. */
    private static void statement(Given given, RateBook book, Figures figures) {
        SurvivorFacts facts = SurvivorGiven.facts(given);
        BenefitRates rates = TermsGiven.rates(given, book);
        List<Finding> findings = SurvivorFactsCheck.findings(facts, rates);
        for (int at = 0; at < findings.size(); at++) {
            figures.put(Figures.REFUSED + "." + (at + 1), findings.get(at).code());
        }
        if (findings.isEmpty()) {
            EntitlementStatement statement = SurvivorStatement.of(facts, rates);
            StatementFigures.put(statement, given, figures);
        }
    }
}
