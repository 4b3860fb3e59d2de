package org.fenglu.kernel.pay.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionRate;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.MonthDraft;
import org.fenglu.kernel.sample.PlainScheme;
import org.fenglu.kernel.sample.SampleBook;
import org.fenglu.kernel.sample.SevenGrades;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.PayerClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The tables of a month: all of them, or all that is missing")
class TablesOfMonthTest {

    private static final RateBook BOOK = SampleBook.BOOK;
    private static final MonthKey OCTOBER = key("2026-10", "2026-10-31", CityTables.BEIJING);

    private static MonthKey key(String month, String payDate, String region) {
        return new MonthKey(
                YearMonth.parse(month),
                LocalDate.parse(payDate),
                new Region(region),
                PlainScheme.ID,
                PayerClass.GOVERNMENT,
                1);
    }

    private static Finding missing(String table, String day, String covered) {
        return new Finding(FindingCode.RATE_NOT_IN_FORCE, table, day, covered);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void saysWhatIsMissing(String name, RateBook book, MonthKey key, List<Finding> findings) {
        TablesOutcome outcome = TablesOfMonth.lookUp(book, key);

        assertThat(outcome.findings()).isEqualTo(findings);
        assertThat(outcome.tables() == null).isEqualTo(!findings.isEmpty());
    }

    static Stream<Arguments> incomplete() {
        MonthKey nowhere = key("2026-10", "2026-10-31", "000000");
        MonthKey noScheme =
                new MonthKey(OCTOBER.month(), OCTOBER.payDate(), OCTOBER.region(), "none", PayerClass.GOVERNMENT, 1);
        MonthKey otherClass = new MonthKey(
                OCTOBER.month(), OCTOBER.payDate(), OCTOBER.region(), PlainScheme.ID, PayerClass.GOVERNMENT, 2);
        return Stream.of(
                arguments("nothing", BOOK, OCTOBER, List.of()),
                arguments(
                        "the region",
                        BOOK,
                        nowhere,
                        List.of(new Finding(FindingCode.UNKNOWN_REGION, "region", "000000", "region/"))),
                arguments(
                        "the scheme",
                        BOOK,
                        noScheme,
                        List.of(new Finding(FindingCode.UNKNOWN_SCHEME, "scheme", "none", "scheme/"))),
                arguments(
                        "the rate of the industry class",
                        BOOK,
                        otherClass,
                        List.of(missing(
                                "region/110000/contribution-rate/WORK_INJURY/INDUSTRY_CLASS_2",
                                "2026-10-01",
                                "no such table"))),
                arguments(
                        "the calendar of the year",
                        BOOK,
                        key("2027-01", "2027-01-31", CityTables.BEIJING),
                        List.of(missing("national/calendar/2027", "2027-01-01", "no such table"))),
                arguments(
                        "a month before the region",
                        BOOK,
                        key("2024-12", "2024-12-31", CityTables.BEIJING),
                        List.of(missing("region/110000", "2024-12-01", "2025-01-01 .. "))),
                arguments(
                        "the tax of the pay date",
                        BOOK,
                        key("2026-10", "2018-12-31", CityTables.BEIJING),
                        List.of(
                                missing("national/tax/wage-withholding", "2018-12-31", "2019-01-01 .. "),
                                missing("national/tax/special-additional-deduction", "2018-12-31", "2019-01-01 .. "),
                                missing("national/tax/personal-pension", "2018-12-31", "2024-01-01 .. "))),
                arguments(
                        "the ceiling of a base",
                        SampleBook.with(
                                BOOK, "region/110000/contribution-base/MEDICAL", new BaseBounds(yuan("1"), null)),
                        OCTOBER,
                        List.of(new Finding(
                                FindingCode.RATE_INCOMPLETE,
                                "region/110000/contribution-base/MEDICAL",
                                "2026-10-01",
                                "floor, ceiling"))),
                arguments(
                        "the floor of the fund",
                        SampleBook.with(
                                BOOK,
                                "region/110000/housing-fund/city_districts",
                                new HousingFundTable(new BaseBounds(null, yuan("9")), percent("5"), percent("12"))),
                        OCTOBER,
                        List.of(new Finding(
                                FindingCode.RATE_INCOMPLETE,
                                "region/110000/housing-fund/city_districts",
                                "2026-10-01",
                                "floor, ceiling"))),
                arguments(
                        "the rounding of the fund",
                        SampleBook.with(BOOK, "region/110000/housing-fund-rounding", new RoundingTable(Map.of())),
                        OCTOBER,
                        List.of(new Finding(
                                FindingCode.RATE_INCOMPLETE,
                                "region/110000/housing-fund-rounding",
                                "2026-10-01",
                                "HOUSING_FUND"))));
    }

    /** Wage, contributions and floors go by the first day of the month, the tax by the day of payment. */
    @Test
    void looksUpByTheFirstDayAndThePayDate() {
        MonthTables december = SampleBook.tables(BOOK, key("2025-12", "2026-01-10", CityTables.BEIJING));

        assertThat(december.vat().version().from()).isEqualTo(LocalDate.of(2016, 5, 1));
        assertThat(december.vat().version().until()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(december.wage().calendar().version().table()).isEqualTo("national/calendar/2025");
        MonthTables late = SampleBook.tables(BOOK, key("2026-01", "2026-01-31", CityTables.BEIJING));
        assertThat(late.vat().version().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(TablesOfMonth.lookUp(BOOK, key("2025-06", "2023-06-30", CityTables.BEIJING))
                        .findings())
                .extracting(Finding::found)
                .containsOnly("2023-06-30");
    }

    @Test
    void whatIsLocalComesBeforeWhatIsNational() {
        MonthTables faraway = SampleBook.tables(BOOK, key("2026-10", "2026-10-31", CityTables.FARAWAY));
        ContributionTerms pension = terms(faraway, ContributionScheme.PENSION);

        assertThat(pension.employeeRounding().values()).isEqualTo(Rounding.JIAO_UP);
        assertThat(pension.employeeRounding().version().table()).isEqualTo("region/999900/rounding");
        assertThat(pension.employerRounding().values()).isEqualTo(Rounding.FEN_HALF_UP);
        assertThat(pension.employerRounding().version().table()).isEqualTo("national/contribution/rounding");
        assertThat(faraway.wage().floors().measure().values().isNetOfContributions())
                .isFalse();
        MonthTables shanghai = SampleBook.tables(BOOK, key("2026-10", "2026-10-31", CityTables.SHANGHAI));
        assertThat(shanghai.wage().floors().measure().values().isNetOfContributions())
                .isTrue();
    }

    @Test
    void aRateOfThePayerComesBeforeTheRateOfAll() {
        ContributionRate own = new ContributionRate(percent("1"), percent("1"), Money.ZERO, Money.ZERO);
        RateBook book = SampleBook.with(BOOK, "region/110000/contribution-rate/MEDICAL/ENTERPRISE", own);
        MonthKey enterprise = new MonthKey(
                OCTOBER.month(), OCTOBER.payDate(), OCTOBER.region(), PlainScheme.ID, PayerClass.ENTERPRISE, 1);

        assertThat(terms(SampleBook.tables(book, enterprise), ContributionScheme.MEDICAL)
                        .rate()
                        .values())
                .isEqualTo(own);
        assertThat(terms(SampleBook.tables(book, OCTOBER), ContributionScheme.MEDICAL)
                        .rate()
                        .version()
                        .table())
                .isEqualTo("region/110000/contribution-rate/MEDICAL/ALL");
    }

    private static ContributionTerms terms(MonthTables tables, ContributionScheme scheme) {
        return tables.insurances().stream()
                .filter(terms -> terms.scheme() == scheme)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void maternityIsThereOnlyWhereItHasALine() {
        MonthTables guangzhou = SampleBook.tables(BOOK, key("2026-10", "2026-10-31", CityTables.GUANGZHOU));

        assertThat(guangzhou.insurances()).extracting(ContributionTerms::scheme).contains(ContributionScheme.MATERNITY);
        assertThat(SampleBook.tables(BOOK, OCTOBER).insurances())
                .extracting(ContributionTerms::scheme)
                .doesNotContain(ContributionScheme.MATERNITY);
    }

    @Test
    void anIndexIsThatOfAnEarlierYearWhereTheSchemeSaysSo() {
        MonthKey seven = new MonthKey(
                OCTOBER.month(), OCTOBER.payDate(), OCTOBER.region(), SevenGrades.ID, PayerClass.GOVERNMENT, 1);

        assertThat(SampleBook.tables(BOOK, seven)
                        .wage()
                        .indexes()
                        .get("BASE_WAGE")
                        .values())
                .isEqualTo(yuan("12116"));
        RateBook late = BOOK.with(
                new Timeline<>("series/FULL_CALIBRE_AVG/110000", List.of(graded(Evidence.A, yuan("1"), "2024-10-02"))),
                "late");
        assertThat(TablesOfMonth.lookUp(late, seven).findings())
                .containsExactly(missing("series/FULL_CALIBRE_AVG/110000", "2024-10-01", "2024-10-02 .. "));
    }

    /** A version of grade C must not pay money until a named person has accepted it. */
    @Test
    void gradeCIsRefusedUntilItIsAccepted() {
        String table = "region/110000/minimum-wage/1";
        RateBook book = BOOK.with(new Timeline<>(table, List.of(graded(Evidence.C, yuan("2000"), "2020-01-01"))), "c");
        MonthTables tables = SampleBook.tables(book, OCTOBER);

        assertThat(tables.notAccepted(Set.of()))
                .containsExactly(new Finding(FindingCode.GRADE_C_NOT_ACCEPTED, "t", "t@2020-01-01", "记忆"));
        assertThat(tables.notAccepted(Set.of("t@2020-01-01"))).isEmpty();
        assertThat(tables.notAccepted(Set.of("t@2020-01-02"))).hasSize(1);
        assertThat(SampleBook.tables(BOOK, OCTOBER).notAccepted(Set.of())).isEmpty();
    }

    private static <T> Dated<T> graded(Evidence grade, T values, String from) {
        return new Dated<>(
                values,
                new Version(
                        "t",
                        LocalDate.parse(from),
                        null,
                        new Citation("记忆", null, null, null, null),
                        grade,
                        Status.FINAL));
    }

    @Test
    void anEmployeesPartOfMaternityOrWorkInjuryIsABug() {
        ContributionRate wrong = new ContributionRate(percent("1"), percent("1"), Money.ZERO, Money.ZERO);
        String table = "region/110000/contribution-rate/WORK_INJURY/INDUSTRY_CLASS_1";

        assertThatThrownBy(() -> new MonthDraft("2026-10").table(table, wrong).paid())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The law lets no employee pay for WORK_INJURY, but the rates of " + table + " do");
    }

    @Test
    void aRegionNamesBaseAndRateOfTheSameInsurances() {
        Map<ContributionScheme, String> pension = Map.of(ContributionScheme.PENSION, "110000");

        assertThatThrownBy(() -> new RegionProfile("", "", pension, Map.of(), "", "", "", ""))
                .hasMessageContaining("Each insurance needs a base and a rate");
        assertThatThrownBy(() -> new TablesOutcome(null, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
