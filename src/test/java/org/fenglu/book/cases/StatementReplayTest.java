package org.fenglu.book.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.ratebook.RateFindings;
import org.fenglu.book.ratebook.Spot;
import org.fenglu.book.ratebook.YamlText;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.injury.InjuryFacts;
import org.fenglu.kernel.loss.injury.InjuryFactsCheck;
import org.fenglu.kernel.loss.injury.InjuryStatement;
import org.fenglu.kernel.loss.survivor.SurvivorFacts;
import org.fenglu.kernel.loss.survivor.SurvivorFactsCheck;
import org.fenglu.kernel.loss.survivor.SurvivorStatement;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each figure of each golden case of injury and survivors: reckoned again from the text of its explanation alone, by
 * another calculator, and its explanation names a document.
 */
class StatementReplayTest {

    private static final RateBook BOOK = RateFiles.of(Path.of("rates")).book();

    @TestFactory
    Stream<DynamicTest> explanationLeadsToTheFigure() {
        return Stream.of("injury", "survivor")
                .flatMap(StatementReplayTest::files)
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    List<EntitlementStatement> statements = variants(file);
                    assertThat(statements).isNotEmpty();
                    statements.forEach(StatementReplayTest::replay);
                }));
    }

    private static void replay(EntitlementStatement statement) {
        for (Step step : statement.steps()) {
            String rounding = step.rounding() == null ? null : step.rounding().name();
            assertThat(Replay.yuan(step.expression(), rounding))
                    .as(step.line() + " " + step.formula())
                    .isEqualTo(step.result().toString());
        }
        for (Entitlement due : statement.once()) {
            leads(statement, due.line().code(), due.amount());
        }
        for (MonthlyBenefit benefit : statement.monthly()) {
            for (MonthlyBenefit.Phase phase : benefit.phases()) {
                leads(statement, benefit.line().code(), phase.amount());
            }
        }
    }

    private static void leads(EntitlementStatement statement, String line, Money amount) {
        List<Step> steps = statement.steps().stream()
                .filter(step -> step.line().equals(line))
                .toList();
        assertThat(steps).as(line).anyMatch(step -> step.result().equals(amount));
        assertThat(steps).as(line + " names its source").anyMatch(step -> !step.versions()
                .isEmpty());
    }

    private static List<EntitlementStatement> variants(Path file) throws IOException {
        RateFindings findings = new RateFindings();
        GoldenCase golden = GoldenCase.read(java.util.Objects.requireNonNull(
                YamlText.open(new Spot(findings, file.toString(), 1), Files.readAllBytes(file), "")));
        String rule = file.getParent().getFileName().toString();
        return golden.given().values().stream()
                .flatMap(given -> rule.equals("injury") ? injury(given) : survivors(given))
                .toList();
    }

    private static Stream<EntitlementStatement> injury(Given given) {
        InjuryFacts facts = InjuryGiven.facts(given);
        return InjuryFactsCheck.findings(facts, rates(given)).isEmpty()
                ? Stream.of(InjuryStatement.due(facts, rates(given)))
                : Stream.of();
    }

    private static Stream<EntitlementStatement> survivors(Given given) {
        SurvivorFacts facts = SurvivorGiven.facts(given);
        return SurvivorFactsCheck.findings(facts, rates(given)).isEmpty()
                ? Stream.of(SurvivorStatement.due(facts, rates(given)))
                : Stream.of();
    }

    private static BenefitRates rates(Given given) {
        Entitlements into = new Entitlements(TermsGiven.choices(given), Workings.kept());
        return new BenefitRates(BOOK, TermsGiven.terms(given), into);
    }

    private static Stream<Path> files(String rule) {
        try (Stream<Path> files = Files.list(Path.of("rates/cases", rule))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
