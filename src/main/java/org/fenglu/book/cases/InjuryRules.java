package org.fenglu.book.cases;

import static java.util.Map.entry;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.course.AdjustmentTerms;
import org.fenglu.kernel.loss.course.BenefitCourse;
import org.fenglu.kernel.loss.course.BenefitMonth;
import org.fenglu.kernel.loss.course.Months;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.injury.InjuryFacts;
import org.fenglu.kernel.loss.injury.InjuryFactsCheck;
import org.fenglu.kernel.loss.injury.InjuryStatement;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;

/** Cases about work injury. */
final class InjuryRules {

    static final Map<String, CaseRule> BY_NAME = Map.ofEntries(entry("injury", InjuryRules::statement));

    private InjuryRules() {}

    /** {@code injury}: the whole statement of a case, or the findings for which it is refused. */
    private static void statement(Given given, RateBook book, Figures figures) {
        InjuryFacts facts = InjuryGiven.facts(given);
        BenefitRates rates = rates(given, book);
        List<Finding> findings = InjuryFactsCheck.findings(facts, rates);
        for (int at = 0; at < findings.size(); at++) {
            figures.put(Figures.REFUSED + "." + (at + 1), findings.get(at).code());
        }
        if (findings.isEmpty()) {
            EntitlementStatement statement = InjuryStatement.due(facts, rates);
            StatementFigures.put(statement, given, figures);
            steps(statement.steps(), figures.under("steps"));
            for (WrittenValue month : given.cells("months")) {
                course(statement, month.month(), rates(given, book), figures.under("paid"));
            }
        }
    }

    private static BenefitRates rates(Given given, RateBook book) {
        return new BenefitRates(
                book, TermsGiven.terms(given), new Entitlements(TermsGiven.choices(given), Workings.kept()));
    }

    /** What each monthly line pays in a month, with the top-ups; a line that pays nothing is zero. */
    private static void course(EntitlementStatement statement, YearMonth month, BenefitRates rates, Figures figures) {
        Figures paid = figures.under(month);
        statement.monthly().forEach(benefit -> paid.put(benefit.line().code(), Money.ZERO));
        BenefitCourse course =
                BenefitCourse.of(statement.monthly(), new Months(month, month), rates, AdjustmentTerms.ALL);
        for (BenefitMonth each : course.in(month)) {
            paid.put(each.line().code(), each.amount());
            steps(each.steps(), paid);
        }
    }

    /** The result of each step, by line and formula. */
    private static void steps(List<Step> steps, Figures figures) {
        steps.forEach(step -> figures.put(step.line() + "." + step.formula(), step.result()));
    }
}
