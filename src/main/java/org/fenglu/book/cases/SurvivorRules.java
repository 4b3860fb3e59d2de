package org.fenglu.book.cases;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.survivor.MartyrAges;
import org.fenglu.kernel.loss.survivor.MartyrRecipients;
import org.fenglu.kernel.loss.survivor.SurvivorFacts;
import org.fenglu.kernel.loss.survivor.SurvivorFactsCheck;
import org.fenglu.kernel.loss.survivor.SurvivorStatement;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;

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
            StatementFigures.put(SurvivorStatement.due(facts, rates), given, figures);
            recipients(facts, book, figures);
            offset(given, book, figures);
        }
    }

    private static void recipients(SurvivorFacts facts, RateBook book, Figures figures) {
        LocalDate died = facts.deathDay();
        if (died == null || facts.martyr() == null) {
            return;
        }
        MartyrAges ages = book.on(MartyrAges.KEY, died).values();
        List<String> ids = MartyrRecipients.of(facts.relatives(), died, ages).ids();
        for (int at = 0; at < ids.size(); at++) {
            figures.put("recipients." + (at + 1), ids.get(at));
        }
    }

    /** What an accident insurance takes off: the sums of the case without it, less those with it. */
    private static void offset(Given given, RateBook book, Figures figures) {
        SurvivorFacts with = SurvivorGiven.facts(given);
        if (with.cover().accidentInsurancePaid() != null) {
            SurvivorFacts without = SurvivorGiven.withoutAccidentInsurance(given);
            figures.put("offset", total(without, given, book).minus(total(with, given, book)));
        }
    }

    private static Money total(SurvivorFacts facts, Given given, RateBook book) {
        return SurvivorStatement.due(facts, TermsGiven.rates(given, book)).once().stream()
                .map(Entitlement::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
