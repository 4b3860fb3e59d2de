package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionRate;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.Proration;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other regions and another scheme are files, not code. */
class ElsewhereTest {

    private final RateBook book = RateFiles.of(FilesForTests.folder()).book();

    @Test
    void tables() {
        assertThat(book.paths())
                .containsExactly(
                        "national/calendar/2026",
                        "national/contribution/rounding",
                        "national/tax/wage-withholding",
                        "region/990000",
                        "region/990000/contribution-base/MEDICAL/tier1",
                        "region/990000/contribution-base/MEDICAL/tier2",
                        "region/990000/contribution-base/PENSION",
                        "region/990000/contribution-rate/MEDICAL/GOVERNMENT",
                        "region/990000/contribution-rate/PENSION/ALL",
                        "region/990000/housing-fund-payer",
                        "region/990000/housing-fund/city_districts",
                        "region/990000/minimum-wage/1",
                        "scheme/elsewhere",
                        "series/FULL_CALIBRE_AVG/990000",
                        "series/ON_POST_NONPRIVATE_AVG/990000",
                        "series/URBAN_DISPOSABLE_INCOME/990000",
                        "series/URBAN_DISPOSABLE_INCOME_AS_PUBLISHED/990000");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # table                                         | day        | from       | until      | grade | status      | citation
              national/tax/wage-withholding                 | 2025-12-31 | 2025-01-01 | 2025-12-31 | A     | FINAL       | 某办法，某公告2024年第1号，第六条
              national/tax/wage-withholding                 | 2026-01-01 | 2026-01-01 |            | B     | PROVISIONAL | 某办法（修订）
              region/990000/contribution-base/PENSION       | 2026-06-30 | 2025-07-01 | 2026-06-30 | A     | FINAL       | 某市关于缴费基数的通告，某人社发〔2026〕1号，https://example.invalid/notice
              region/990000/contribution-base/PENSION       | 2030-01-01 | 2026-07-01 |            | B     | FINAL       | 某市关于缴费基数的通告，某人社发〔2026〕1号，https://example.invalid/notice
              region/990000/contribution-base/MEDICAL/tier1 | 2026-01-01 | 2026-01-01 | 2026-12-31 | C     | PROVISIONAL | own memory
              series/FULL_CALIBRE_AVG/990000                | 2024-07-01 | 2024-01-01 | 2024-12-31 | A     | FINAL       | 某市关于缴费基数的通告，某人社发〔2026〕1号，https://example.invalid/notice
              national/calendar/2026                        | 2026-12-31 | 2026-01-01 | 2026-12-31 | A     | FINAL       | 某通知
            """)
    void versionsKeepTheirSource(
            String table,
            LocalDate day,
            LocalDate from,
            LocalDate until,
            String grade,
            String status,
            String citation) {
        Version version = book.versions(table).find(day).orElseThrow().version();

        assertThat(version.table()).isEqualTo(table);
        assertThat(version.from()).isEqualTo(from);
        assertThat(version.until()).isEqualTo(until);
        assertThat(version.evidence()).hasToString(grade);
        assertThat(version.status()).hasToString(status);
        assertThat(version.citation()).hasToString(citation);
    }

    @Test
    void aYearWithoutAValueStaysUncovered() {
        assertThat(book.versions("series/FULL_CALIBRE_AVG/990000").find(LocalDate.of(2023, 6, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2025-06-30, true
            2025-07-01, false
            2026-06-30, false
            2026-07-01, true
            """)
    void daysForWhichNothingWasFoundStayUncovered(LocalDate day, boolean isCovered) {
        assertThat(book.versions("region/990000/housing-fund/city_districts")
                        .find(day)
                        .isPresent())
                .isEqualTo(isCovered);
    }

    @Test
    void noCeilingIsAnotherThingThanOneThatWasNotFound() {
        BaseBounds uncapped = on("region/990000/contribution-base/MEDICAL/tier2", BaseBounds.class, "2026-07-01");

        assertThat(uncapped).isEqualTo(BaseBounds.withoutCeiling(Money.yuan("4800")));
    }

    @Test
    void incomeAsPublishedThenAndAsRevisedLaterStandApart() {
        String asPublished = "series/URBAN_DISPOSABLE_INCOME_AS_PUBLISHED/990000";
        String revised = "series/URBAN_DISPOSABLE_INCOME/990000";

        assertThat(on(asPublished, Money.class, "2010-12-31")).isEqualTo(Money.yuan("19109"));
        assertThat(on(revised, Money.class, "2010-12-31")).isEqualTo(Money.yuan("18779"));
        assertThat(on(revised, Money.class, "2024-01-01")).isEqualTo(Money.yuan("54188"));
        assertThat(book.versions(asPublished).find(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void publishedOnIsWhenTheValueWasIssued() {
        assertThat(version("region/990000/contribution-base/PENSION", "2025-07-01")
                        .citation()
                        .issued())
                .isEqualTo(LocalDate.of(2025, 8, 21));
    }

    @Test
    void values() {
        BaseBounds medical = on("region/990000/contribution-base/MEDICAL/tier1", BaseBounds.class, "2026-07-01");
        assertThat(medical).isEqualTo(new BaseBounds(null, Money.yuan("24000.50")));
        ContributionRate rate =
                on("region/990000/contribution-rate/MEDICAL/GOVERNMENT", ContributionRate.class, "2026-07-01");
        assertThat(rate.employer()).hasToString("6.35%");
        assertThat(rate.employeeFixed()).isEqualTo(Money.yuan("3"));
        WithholdingTable tax = on("national/tax/wage-withholding", WithholdingTable.class, "2026-07-01");
        assertThat(tax.fullYearDeduction()).isEqualTo(Money.yuan("72000"));
        assertThat(tax.brackets()).hasSize(3);
        RoundingTable rounding = on("national/contribution/rounding", RoundingTable.class, "2026-07-01");
        assertThat(rounding.modes()).containsOnlyKeys(RoundingTable.SOCIAL_INSURANCE, "PENSION_EMPLOYEE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # code        | payable | prorated | remainder | kind
              STANDARD    | false   | ATTENDED | 0         | FixedAmount[amount=3000.00]
              PERFORMANCE | true    | ATTENDED | 0         | PercentOf[of=0, percent=20%, isSplit=true]
              BASIC       | true    | ATTENDED | 0         | SplitRemainder[of=0, others=[1]]
              AGREED      | true    | ATTENDED | 0         | PersonalAmount[field=agreed]
              YEARS       | true    | ATTENDED | 0         | ServiceStep[perYear=20.00, startAfterYears=1, capYears=30, capAmount=500.00]
              AVERAGE     | true    | ATTENDED | 0         | IndexShare[series=FULL_CALIBRE_AVG, region=WORK, percent=10%, refYearOffset=-2, divisor=1]
              PART        | true    | ATTENDED | 0         | PercentOf[of=1, percent=50%, isSplit=false]
              NIGHT       | true    | WHOLE    | 0         | CountRate[event=NIGHT, rate=50.00, maxUnits=10, capAmount=null]
              REST_DAY    | true    | WHOLE    | 0         | OvertimePay[hourKind=REST_DAY]
              MONTHLY     | true    | ATTENDED | 0         | Assessed[isAnnual=false, amountByResult={}, of=1, coefficientByResult={GOOD=100%}, gap=null]
              YEARLY      | true    | WHOLE    | 0         | Assessed[isAnnual=true, amountByResult={GOOD=5000.00}, of=-1, coefficientByResult={}, gap=null]
              YEAR_PAY    | true    | ATTENDED | 12        | FixedAmount[amount=12000.00]
            """)
    void components(String code, boolean payable, Proration prorated, int remainder, String kind) {
        Component component = scheme().get(code);

        assertThat(component.isPayable()).isEqualTo(payable);
        assertThat(component.proration()).isEqualTo(prorated);
        assertThat(component.remainderMonth()).isEqualTo(remainder);
        assertThat(component.kind()).hasToString(kind);
    }

    @Test
    void aShareHasItsOwnNameAndFlags() {
        assertThat(scheme().get("BASIC").nameZh()).isEqualTo("基本工资");
        assertThat(scheme().get("BASIC").has(Flag.BASIC_WAGE)).isTrue();
        assertThat(scheme().get("PERFORMANCE").nameZh()).isEqualTo("构成（PERFORMANCE）");
        assertThat(scheme().get("PERFORMANCE").has(Flag.BASIC_WAGE)).isFalse();
        assertThat(scheme().get("PERFORMANCE").has(Flag.TAXABLE)).isTrue();
    }

    private Map<String, Component> scheme() {
        return on("scheme/elsewhere", PayScheme.class, "2026-07-01").components().stream()
                .collect(Collectors.toMap(Component::code, component -> component));
    }

    private <T> T on(String table, Class<T> type, String day) {
        Dated<T> dated = book.on(new RateKey<>(table, type), LocalDate.parse(day));
        return dated.values();
    }

    private Version version(String table, String day) {
        return Objects.requireNonNull(
                book.versions(table).find(LocalDate.parse(day)).orElseThrow().version());
    }
}
