package org.fenglu.kernel.career.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First pensions by region, and all that stands in the way of one. The official forms are golden cases. */
class FirstPensionTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    @ParameterizedTest(name = "{0}, {1} months: {3} + {4} + {5} + {6} = {7}")
    @CsvSource(textBlock = """
            # region, months, before accounts, basic, account, transitional, extra, total; base 10000, index 0.8, account 117000
            # no table of its own: exact twelfths, each part to the fen
            440300, 361, 0, 2707.50, 1000.00,   0.00,   0.00, 3707.50
            # a city takes its province's table: Chengdu two decimals (30.08), Hefei one decimal carried up (30.1)
            510100, 361, 0, 2707.20, 1000.00,   0.00,   0.00, 3707.20
            340100, 361, 0, 2709.00, 1000.00,   0.00,   0.00, 3709.00
            # Fujian half years: below, on and above a step
            350000, 360, 0, 2700.00, 1000.00,   0.00,   0.00, 3700.00
            350000, 361, 0, 2745.00, 1000.00,   0.00,   0.00, 3745.00
            350000, 366, 0, 2745.00, 1000.00,   0.00,   0.00, 3745.00
            350000, 367, 0, 2790.00, 1000.00,   0.00,   0.00, 3790.00
            # transitional: of the indexed wage, and of the mean
            350000, 360, 12, 2700.00, 1000.00, 104.00,  0.00, 3804.00
            500000, 360, 12, 2700.00, 1000.00, 126.00,  0.00, 3826.00
            # Zhejiang: 630 and 3 × 0.8 × 30; the sum goes up to the jiao
            330000, 361, 0, 2707.20, 1000.00,   0.00, 702.19, 4409.40
            """)
    void byRegion(
            String region,
            int months,
            int before,
            String basic,
            String account,
            String transitional,
            String extra,
            String total) {
        PensionDraft draft = new PensionDraft();
        draft.contributionMonths = months;
        draft.beforeAccountMonths = before;
        FirstPension pension = (FirstPension) of(draft, region, Workings.SILENT);

        assertThat(pension.basic()).hasToString(basic);
        assertThat(pension.account()).hasToString(account);
        assertThat(pension.transitional()).hasToString(transitional);
        assertThat(pension.extra()).hasToString(extra);
        assertThat(pension.total()).hasToString(total);
    }

    @ParameterizedTest(name = "{1} paid months of 400: {2}")
    @CsvSource(textBlock = """
            # 1.2%, and 1.4% for who paid more than 20 years: 10 years of 8000
            210000, 240, 960.00
            210000, 241, 1120.00
            """)
    void higherShareAboveSomeYears(String region, int paid, String transitional) {
        PensionDraft draft = new PensionDraft();
        draft.contributionMonths = paid + 120;
        draft.deemedMonths = 120;
        FirstPension pension = (FirstPension) of(draft, region, Workings.SILENT);

        assertThat(pension.transitional()).hasToString(transitional);
    }

    @ParameterizedTest(name = "parent of an only child {0}: {1}")
    @CsvSource({"false, 0.00", "true, 240.00"})
    void extraOfParentsOfAnOnlyChild(boolean isParent, String extra) {
        PensionDraft draft = new PensionDraft();
        draft.isOnlyChildParent = isParent;

        assertThat(((FirstPension) of(draft, "510000", Workings.SILENT)).extra())
                .hasToString(extra);
    }

    @TestFactory
    Stream<DynamicTest> whatStandsInTheWay() {
        return Stream.of(
                        row("too few months", "PENSION_MONTHS_TOO_FEW", d -> d.contributionMonths = 239),
                        row("no index", "PENSION_FIGURE_MISSING", d -> d.averageIndex = null),
                        row("index zero", "PENSION_FIGURE_MISSING", d -> d.averageIndex = "0%"),
                        row("no account", "PENSION_FIGURE_MISSING", d -> d.account = null),
                        row("account below zero", "AMOUNT_OUT_OF_RANGE", d -> d.account = "-0.01"),
                        row("no calculation base", "PENSION_FIGURE_MISSING", d -> d.calculationBase = null),
                        row("calculation base zero", "AMOUNT_OUT_OF_RANGE", d -> d.calculationBase = "0.00"),
                        row("a month too early", "RETIREMENT_TOO_EARLY", d -> d.retiresIn = "2036-08"),
                        row("a month too late", "RETIREMENT_TOO_LATE", d -> d.retiresIn = "2042-10"),
                        row("more months than life", "PENSION_MONTHS_IMPOSSIBLE", d -> d.contributionMonths = 757),
                        row("more than all", "PENSION_MONTHS_IMPOSSIBLE", d -> d.beforeAccountMonths = 361),
                        row("below zero", "PENSION_MONTHS_IMPOSSIBLE", d -> d.beforeAccountMonths = -1),
                        row("unsettled rule", "RATE_INCOMPLETE", d -> d.deemedMonths = 1))
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    PensionDraft draft = new PensionDraft();
                    row.change().accept(draft);
                    NoPension none = (NoPension) of(draft, "310000", Workings.SILENT);

                    assertThat(none.findings())
                            .extracting(finding -> finding.code().name())
                            .containsExactly(row.code());
                }));
    }

    private record Row(String name, String code, Consumer<PensionDraft> change) {}

    private static Row row(String name, String code, Consumer<PensionDraft> change) {
        return new Row(name, code, change);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2036-09, FirstPension", "2039-09, FirstPension", "2042-09, FirstPension"})
    void firstAndLastMonthOfTheWindow(String retiresIn, String outcome) {
        PensionDraft draft = new PensionDraft();
        draft.retiresIn = retiresIn;

        assertThat(of(draft, "310000", Workings.SILENT).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void allIsSaidAtOnce() {
        PensionDraft draft = new PensionDraft();
        draft.contributionMonths = 100;
        draft.averageIndex = null;
        draft.account = null;
        draft.retiresIn = "2030-01";
        draft.beforeAccountMonths = 12;
        NoPension none = (NoPension) of(draft, "330000", Workings.SILENT);

        assertThat(none.findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder(
                        "averageIndex", "account", "retiresIn", "contributionMonths", "earlierIndex");
    }

    @Test
    void birthAfterRetirementIsOneFindingOfItsOwn() {
        PensionDraft draft = new PensionDraft();
        draft.bornIn = "2040-01";
        NoPension none = (NoPension) of(draft, "310000", Workings.SILENT);

        assertThat(none.findings()).extracting(finding -> finding.code().name()).contains("DATES_OUT_OF_ORDER");
    }

    @Test
    void monthBeforeAllTablesNamesThem() {
        PensionDraft draft = new PensionDraft();
        draft.retiresIn = "2005-12";
        draft.bornIn = "1945-12";
        NoPension none = (NoPension) of(draft, "310000", Workings.SILENT);

        assertThat(none.findings())
                .extracting(Finding::field)
                .contains("national/pension/basic-pension", "national/pension/payment-months");
    }

    @TestFactory
    Stream<DynamicTest> explanationLeadsToEachPart() {
        return Stream.of("310000", "330000", "340000", "350000", "440300", "510000")
                .map(region -> DynamicTest.dynamicTest(region, () -> {
                    PensionDraft draft = new PensionDraft();
                    draft.contributionMonths = 361;
                    draft.averageIndex = "87.33%";
                    draft.account = "100000.01";
                    draft.isOnlyChildParent = true;
                    Workings workings = Workings.kept();
                    FirstPension pension = (FirstPension) of(draft, region, workings);

                    assertThat(pension).isEqualTo(of(draft, region, Workings.SILENT));
                    workings.steps().forEach(FirstPensionTest::replay);
                    Map.of(
                                    "BASIC_PENSION", pension.basic(),
                                    "ACCOUNT_PENSION", pension.account(),
                                    "FIRST_PENSION", pension.total())
                            .forEach((line, amount) ->
                                    assertThat(last(workings, line).result()).isEqualTo(amount));
                    assertThat(versions(workings)).contains("national/pension/basic-pension", "calculationBase");
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"440300, national/pension/precision", "510000, ''"})
    void assumptionsAreNamed(String region, String table) {
        PensionTables tables = PensionTables.of(BOOK, new Region(region), YearMonth.of(2039, 9));

        assertThat(tables.unsettled().stream().map(Version::table).toList())
                .isEqualTo(table.isEmpty() ? List.of() : List.of(table));
    }

    private static PensionOutcome of(PensionDraft draft, String region, Workings workings) {
        PensionFacts facts = draft.facts();
        return FirstPension.outcome(facts, PensionTables.of(BOOK, new Region(region), facts.retiresIn()), workings);
    }

    private static void replay(Step step) {
        String rounding = step.rounding() == null ? null : step.rounding().name();
        assertThat(Replay.yuan(step.expression(), rounding))
                .as(step.line() + " " + step.formula())
                .isEqualTo(step.result().toString());
    }

    private static Step last(Workings workings, String line) {
        List<Step> steps = workings.steps().stream()
                .filter(step -> step.line().equals(line))
                .toList();
        return steps.get(steps.size() - 1);
    }

    private static List<String> versions(Workings workings) {
        return workings.steps().stream()
                .flatMap(step -> step.versions().stream())
                .map(Version::table)
                .toList();
    }
}
