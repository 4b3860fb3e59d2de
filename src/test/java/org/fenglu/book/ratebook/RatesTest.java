package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rates that come with the program: every table is read, cited, graded and without a hole. */
class RatesTest {

    /** Tables that have values of grade C: whoever is paid by them needs a named person's acceptance. */
    private static final List<String> OF_GRADE_C = List.of(
            "control/jiaxing-envelope",
            "control/shandong-headcount",
            "national/contribution/housing-fund-interest",
            "national/injury/disability-allowance",
            "national/injury/injury-leave",
            "national/injury/leaving-subsidies",
            "national/injury/nursing-allowance",
            "national/injury/own-wage",
            "national/pension/account-rate",
            "national/pension/precision",
            "national/survivor/martyr-survivors",
            "national/survivor/regular-pension/duty-death",
            "national/survivor/regular-pension/illness-death",
            "national/survivor/regular-pension/martyr",
            "national/tax/personal-pension",
            "promotion/example-seven-grade",
            "region/000000/contribution-rate/OCCUPATIONAL_ANNUITY/GOVERNMENT",
            "region/110000/injury/employment-subsidy-unsettled",
            "region/110000/injury/retirement-reduction",
            "region/110000/minimum-wage-measure",
            "region/110000/minimum-wage/1",
            "region/120000/contribution-rate/PENSION/ALL",
            "region/210000/minimum-wage/1",
            "region/310000/minimum-wage/1",
            "region/320000/minimum-wage/1",
            "region/320100/housing-fund-rounding",
            "region/321100/housing-fund/city_districts",
            "region/330000/minimum-wage/1",
            "region/340000/minimum-wage/1",
            "region/370000/injury/employment-subsidy",
            "region/370000/injury/employment-subsidy-unsettled",
            "region/370000/injury/medical-subsidy",
            "region/370000/injury/retirement-reduction",
            "region/370000/minimum-wage/1",
            "region/370100/housing-fund-rounding",
            "region/370200/housing-fund/city_districts",
            "region/410000/minimum-wage/1",
            "region/420000/minimum-wage/1",
            "region/420000/post",
            "region/420100/housing-fund-rounding",
            "region/420100/housing-fund/city_districts",
            "region/440000/minimum-wage/1",
            "region/440100/contribution-base/WORK_INJURY",
            "region/440100/housing-fund-rounding",
            "region/440300/minimum-wage/1",
            "region/510000/injury/employment-subsidy-unsettled",
            "region/510000/injury/medical-subsidy-unsettled",
            "region/510000/minimum-wage/1",
            "region/510100/housing-fund/city_districts",
            "region/520000/minimum-wage/1",
            "region/540000/contribution-rate/PENSION/ALL",
            "scheme/example-guarantees",
            "scheme/example-seven-grade",
            "series/EMPLOYED_NONPRIVATE_AVG/000000",
            "series/EMPLOYED_PRIVATE_AVG/000000",
            "series/URBAN_DISPOSABLE_INCOME/110000",
            "series/URBAN_DISPOSABLE_INCOME/210000",
            "series/URBAN_DISPOSABLE_INCOME/310000",
            "series/URBAN_DISPOSABLE_INCOME/320000",
            "series/URBAN_DISPOSABLE_INCOME/330000",
            "series/URBAN_DISPOSABLE_INCOME/340000",
            "series/URBAN_DISPOSABLE_INCOME/370000",
            "series/URBAN_DISPOSABLE_INCOME/410000",
            "series/URBAN_DISPOSABLE_INCOME/420000",
            "series/URBAN_DISPOSABLE_INCOME/440000",
            "series/URBAN_DISPOSABLE_INCOME/510000",
            "series/URBAN_DISPOSABLE_INCOME/520000");

    /** Tables with days for which the file itself says that nothing was found. */
    private static final List<String> WITH_HOLES = List.of(
            "region/210200/housing-fund/city_districts",
            "region/321100/housing-fund/city_districts",
            "region/410100/housing-fund/city_districts",
            "region/440300/contribution-rate/MEDICAL/TIER1",
            "region/520100/housing-fund/city_districts");

    private static final RateBook BOOK = RateFiles.packaged().book();

    @Test
    void everyFileIsRead() {
        RateCount count = RateCount.of(BOOK);

        assertThat(count.tables()).isEqualTo(BOOK.paths().size()).isGreaterThan(800);
        assertThat(count.versions())
                .isEqualTo(count.byGrade().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(count.byStatus().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void everyVersionCites() {
        assertThat(versions()).allSatisfy(version -> {
            assertThat(version.citation().document()).isNotBlank();
            assertThat(version.id()).startsWith(version.table() + "@");
        });
    }

    @Test
    void nothingWasReadOrIssuedInTheFuture() {
        LocalDate today = LocalDate.now(Clock.systemUTC()).plusDays(1);

        assertThat(versions()).allSatisfy(version -> {
            assertThat(isNoLaterThan(version.citation().read(), today)).isTrue();
            assertThat(isNoLaterThan(version.citation().issued(), today)).isTrue();
        });
    }

    @Test
    void noTableHasAHoleThatItDoesNotName() {
        Set<String> found = new TreeSet<>();
        for (String path : BOOK.paths()) {
            List<? extends Dated<?>> versions = BOOK.versions(path).versions();
            for (int next = 1; next < versions.size() && !path.startsWith("series/"); next++) {
                LocalDate until = versions.get(next - 1).version().until();
                assertThat(until).as(path).isNotNull();
                if (!until.plusDays(1).equals(versions.get(next).version().from())) {
                    found.add(path);
                }
            }
        }

        assertThat(found).containsExactlyElementsOf(WITH_HOLES);
    }

    @Test
    void valuesOfGradeCAreListed() {
        Set<String> found = new TreeSet<>();
        versions().filter(version -> version.evidence() == Evidence.C).forEach(version -> found.add(version.table()));

        assertThat(found).containsExactlyElementsOf(OF_GRADE_C);
    }

    @Test
    void onlyTheExamplesAreExamples() {
        assertThat(versions().filter(version -> version.status() == Status.EXAMPLE))
                .extracting(Version::table)
                .containsOnly(
                        "promotion/example-seven-grade", "scheme/example-seven-grade", "scheme/example-guarantees");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"110000", "310000", "320100", "370100", "420100", "440100"})
    void cityHasItsTablesInOctober2026(String code) {
        LocalDate day = LocalDate.of(2026, 10, 1);
        RegionProfile region = BOOK.on(RegionProfile.key(new Region(code)), day).values();

        assertThat(region.contributionBase())
                .containsKeys(
                        ContributionScheme.PENSION,
                        ContributionScheme.MEDICAL,
                        ContributionScheme.UNEMPLOYMENT,
                        ContributionScheme.WORK_INJURY);
        assertThat(covers("region/" + code + "/housing-fund-rounding", day)).isTrue();
        assertThat(covers("region/" + region.housingFund().replace("/", "/housing-fund/"), day))
                .isTrue();
        assertThat(covers("region/" + region.minimumWage().replace("/", "/minimum-wage/"), day))
                .isTrue();
        region.contributionBase().forEach((scheme, place) -> assertThat(covers(base(scheme, place), day))
                .as(base(scheme, place))
                .isTrue());
    }

    @ParameterizedTest(name = "{0} to {1}: {2} paid days")
    @CsvSource(textBlock = """
            # 13 statutory holidays of 国务院令第795号 and 248 working days a year: 人社部发〔2025〕2号
            2025-01-01, 2025-12-31, 261
            2026-01-01, 2026-12-31, 261
            # October 2026: 18 working days, one of them Saturday the 10th, and 3 holidays
            2026-10-01, 2026-10-31, 21
            """)
    void paidDays(LocalDate from, LocalDate to, int days) {
        WorkCalendar calendar = BOOK.on(WorkCalendar.key(from.getYear()), from).values();

        assertThat(calendar.paidDays(from, to)).isEqualTo(days);
    }

    @Test
    void calendarHoldsInItsOwnYearOnly() {
        assertThat(BOOK.versions("national/calendar/2026").find(LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: full year {1}, first job {2}")
    @CsvSource(textBlock = """
            2020-06-30, , false
            2020-07-01, , true
            2020-12-31, , true
            2021-01-01, 60000.00, true
            """)
    void deductionRulesHaveTheirDates(LocalDate day, String fullYear, boolean firstJob) {
        WithholdingTable table = BOOK.on(WithholdingTable.KEY, day).values();

        assertThat(
                        table.fullYearDeduction() == null
                                ? null
                                : table.fullYearDeduction().toString())
                .isEqualTo(fullYear);
        assertThat(table.firstJob()).isEqualTo(firstJob);
    }

    @Test
    void examplesShowEveryKindOfComponent() {
        PayScheme scheme = example("example-seven-grade");
        Set<String> kinds = new TreeSet<>();
        Stream.of(scheme, example("example-guarantees"))
                .flatMap(shown -> shown.components().stream())
                .forEach(component -> kinds.add(component.kind().getClass().getSimpleName()));
        Set<String> all = new TreeSet<>();
        for (Class<?> kind : ComponentKind.class.getPermittedSubclasses()) {
            all.add(kind.getSimpleName());
        }

        assertThat(scheme.ladder().grades()).hasSize(7);
        assertThat(kinds).isEqualTo(all);
    }

    private static PayScheme example(String id) {
        return BOOK.on(PayScheme.key(id), LocalDate.of(2026, 10, 1)).values();
    }

    private static boolean covers(String table, LocalDate day) {
        return BOOK.has(table) && BOOK.versions(table).find(day).isPresent();
    }

    private static String base(ContributionScheme scheme, String place) {
        String[] parts = place.split("/", 2);
        return "region/" + parts[0] + "/contribution-base/" + scheme + (parts.length > 1 ? "/" + parts[1] : "");
    }

    private static boolean isNoLaterThan(LocalDate day, LocalDate last) {
        return day == null || !day.isAfter(last);
    }

    private static Stream<Version> versions() {
        return BOOK.paths().stream()
                .flatMap(path -> BOOK.versions(path).versions().stream().map(Dated::version));
    }
}
