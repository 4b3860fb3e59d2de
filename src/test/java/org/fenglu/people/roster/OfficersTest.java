package org.fenglu.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.people.roster.StoreForTests.words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.sample.FactsDraft;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeclaredBases;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.HousingFundTerms;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.TaxDeclaration;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.kernel.staff.VatMethod;
import org.fenglu.store.database.KnowledgeTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading the roster for a month")
@ExtendWith(EmptyStore.class)
class OfficersTest {

    private StoreForTests store;

    @BeforeEach
    void open(DataSource source, @TempDir Path folder) {
        store = new StoreForTests(source, folder);
    }

    /** Each file is recorded by itself, one after the other; rows within a file are divided by a slash. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                              | first file                            | second file                            | month   | grades read
          before the first row holds        | step=1                                |                                        | 2025-12 |
          from the first row on             | step=1                                |                                        | 2026-01 | AUX_4
          promoted in May, seen in April    | step=1 / valid_from=2026-05-01 grade=AUX_3 |                                   | 2026-04 | AUX_4
          promoted in May, seen in May      | step=1 / valid_from=2026-05-01 grade=AUX_3 |                                   | 2026-05 | AUX_3
          rows of a file in any order       | valid_from=2026-05-01 grade=AUX_3 / step=1 |                                   | 2026-05 | AUX_3
          corrected afterwards              | step=1                                | grade=AUX_3                            | 2026-01 | AUX_3
          corrected with the later day repeated | step=1 / valid_from=2026-05-01 grade=AUX_3 | step=2 / valid_from=2026-05-01 grade=AUX_3 | 2026-06 | AUX_3
          left before the later day         | step=1 / valid_from=2026-05-01 grade=AUX_3 | left_on=2026-04-30                     | 2026-04 | AUX_4
          hired in the month                | hired_on=2026-04-16 valid_from=2026-04-16 |                                    | 2026-04 | AUX_4
          hired after the month             | hired_on=2026-04-16 valid_from=2026-04-16 |                                    | 2026-03 |
          left in the month                 | step=1                                | left_on=2026-04-01 valid_from=2026-04-01 | 2026-04 | AUX_4
          left the month before             | step=1                                | left_on=2026-04-30 valid_from=2026-04-01 | 2026-05 |
          left, but not yet in March        | step=1                                | left_on=2026-04-30 valid_from=2026-04-01 | 2026-03 | AUX_4
          cancelled                         | step=1                                | cancelled=yes                          | 2026-01 |
          moved from one unit to another    | left_on=2026-04-15 / unit=NJ-02 hired_on=2026-04-16 valid_from=2026-04-16 grade=AUX_3 | | 2026-04 | AUX_4 AUX_3
        """)
    void asItIsInTheMonth(String name, String first, String second, YearMonth month, String grades)
            throws SQLException {
        assertThat(words(store.take(ImportKind.ROSTER, first.split("/")))).isEmpty();
        if (second != null) {
            assertThat(words(store.take(ImportKind.ROSTER, second.split("/")))).isEmpty();
        }

        List<OfficerRow> rows = read(month);

        assertThat(rows.stream()
                        .map(row -> row.officer().placement().on(Dimension.GRADE))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(grades == null ? "" : grades);
        try (Connection connection = store.source().getConnection()) {
            Instant now = KnowledgeTime.now(connection);
            assertThat(Officers.count(connection, month, null, now)).isEqualTo(rows.size());
            assertThat(new Officers().one(connection, "03117", month, now)).hasSameSizeAs(rows);
        }
    }

    @Test
    void everyFieldArrives() throws SQLException {
        store.take(
                ImportKind.ROSTER,
                "left_on=2026-12-31 service_from=2018-07-01 personal=agreedAllowance=300.5 contract_wage=6000"
                        + " claims=住房租金:100%:2026-02::2026-03-05;ELDERLY_SHARED:100%:2026-01:2026-12:2025-12-20:1500"
                        + " tax_mode=FULL_YEAR last_year_income=60000 supplementary_fund_rate=2.5% first_job=yes");
        store.take(
                ImportKind.FACTS,
                "unpaid_leave_days=1 sick_leave_days=2 injury_leave_days=0.5 weekday_overtime_hours=3"
                        + " rest_day_overtime_hours=4 holiday_overtime_hours=5.25 counts=NIGHT_DUTY=6;GUARD_DUTY=2.5"
                        + " monthly_assessment=优秀 annual_assessment=COMPETENT personal_pension=1000"
                        + " loss_compensation=10.01 court_deduction=20 one_off_pay=3000.5 one_off_reason=防汛=2026\\号"
                        + " month=2026-03");
        store.take(ImportKind.OPENING, "relief=1 personal_pension=2 housing_fund_base=5300");

        List<OfficerRow> rows = read(YearMonth.of(2026, 3));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).key()).isEqualTo(new OfficerKey("NJ-01", "03117", LocalDate.of(2020, 3, 1)));
        assertThat(rows.get(0).officer()).isEqualTo(officer());
        assertThat(rows.get(0).facts())
                .isEqualTo(new FactsDraft()
                        .leave("1", "2", "0.5")
                        .overtime("3", "4", "5.25")
                        .count("NIGHT_DUTY", "6")
                        .count("GUARD_DUTY", "2.5")
                        .assessed("EXCELLENT", "COMPETENT")
                        .personalPension("1000")
                        .lossCompensation("10.01")
                        .courtDeduction("20")
                        .with(MonthFact.ONE_OFF_PAY, "3000.5")
                        .with(MonthFact.ONE_OFF_REASON, "防汛=2026\\号")
                        .facts());
        assertThat(rows.get(0).opening())
                .isEqualTo(new Carried(
                        YearMonth.of(2026, 2),
                        new YearToDate(
                                2026,
                                Money.yuan("10420.00"),
                                Money.yuan("1912.10"),
                                Money.yuan("3000"),
                                Money.yuan("2"),
                                Money.yuan("1"),
                                Money.yuan("12.5")),
                        Money.yuan("5210"),
                        Money.yuan("5300")));
    }

    @Test
    void factsAndOpeningBelongToTheirMonth() throws SQLException {
        store.take(ImportKind.ROSTER, "");
        store.take(ImportKind.FACTS, "month=2026-03 sick_leave_days=1");
        store.take(ImportKind.OPENING, "");

        assertThat(read(YearMonth.of(2026, 4)).get(0).facts()).isEqualTo(MonthFacts.NONE);
        assertThat(read(YearMonth.of(2026, 4)).get(0).opening()).isNull();
        assertThat(read(YearMonth.of(2026, 3)).get(0).facts().quantity(MonthFact.SICK_LEAVE_DAYS))
                .isEqualTo(Quantity.whole(1));
        assertThat(read(YearMonth.of(2026, 3)).get(0).opening()).isNotNull();
    }

    @Test
    void theNewestFactsWin() throws SQLException {
        store.take(ImportKind.ROSTER, "");
        store.take(ImportKind.FACTS, "sick_leave_days=1");
        store.take(ImportKind.FACTS, "sick_leave_days=2");

        assertThat(read(YearMonth.of(2026, 1)).get(0).facts().quantity(MonthFact.SICK_LEAVE_DAYS))
                .isEqualTo(Quantity.whole(2));
    }

    @Test
    void whatWasKnownThenIsReadAgain() throws SQLException {
        Instant first = store.take(ImportKind.ROSTER, "").recordedAt();
        store.take(ImportKind.FACTS, "sick_leave_days=1");
        store.take(ImportKind.ROSTER, "grade=AUX_3");

        List<OfficerRow> then = read(new OfficerQuery(YearMonth.of(2026, 1), null, first, null, null, 10));
        List<OfficerRow> before =
                read(new OfficerQuery(YearMonth.of(2026, 1), null, first.minusMillis(1), null, null, 10));

        assertThat(then).hasSize(1);
        assertThat(then.get(0).officer().placement().on(Dimension.GRADE)).isEqualTo("AUX_4");
        assertThat(then.get(0).facts()).isEqualTo(MonthFacts.NONE);
        assertThat(before).isEmpty();
    }

    @Test
    void chunksOfAnySizeAreTheWhole() throws SQLException {
        String[] rows = IntStream.range(0, 50)
                .mapToObj(no -> "officer_no=" + (no * 7919 % 100) + " unit=单位-" + no % 3)
                .toArray(String[]::new);
        assertThat(words(store.take(ImportKind.ROSTER, rows))).isEmpty();
        store.take(ImportKind.FACTS, "officer_no=0 unit=单位-0 sick_leave_days=1");
        List<OfficerKey> whole = keys(read(YearMonth.of(2026, 1)));

        assertThat(whole)
                .hasSize(50)
                .isSortedAccordingTo(Comparator.comparing(OfficerKey::unit).thenComparing(OfficerKey::officerNo));
        for (int size : new int[] {1, 7, 49, 50, 51}) {
            assertThat(keys(inChunks(new OfficerQuery(YearMonth.of(2026, 1), null, now(), null, null, size))))
                    .isEqualTo(whole);
        }
        assertThat(keys(inChunks(new OfficerQuery(YearMonth.of(2026, 1), "单位-1", now(), null, null, 5))))
                .isEqualTo(
                        whole.stream().filter(key -> key.unit().equals("单位-1")).toList());
    }

    @Test
    void canonicalBytesChangeWithTheInputAndWithNothingElse() throws SQLException {
        YearMonth month = YearMonth.of(2026, 1);
        store.take(ImportKind.ROSTER, "");
        byte[] plain = read(month).get(0).canonical();

        store.take(ImportKind.ROSTER, "name_zh=王芳");
        assertThat(read(month).get(0).canonical()).isEqualTo(plain);
        store.take(ImportKind.FACTS, "");
        assertThat(read(month).get(0).canonical()).isEqualTo(plain);
        store.take(ImportKind.FACTS, "counts=NIGHT_DUTY=1");
        byte[] withFacts = read(month).get(0).canonical();
        assertThat(withFacts).isNotEqualTo(plain);
        store.take(ImportKind.FACTS, "counts=NIGHT_DUTY=1 one_off_pay=1 one_off_reason=a");
        assertThat(read(month).get(0).canonical()).isNotEqualTo(withFacts);
        store.take(ImportKind.FACTS, "counts=NIGHT_DUTY=1 one_off_pay=0.00");
        assertThat(read(month).get(0).canonical()).isEqualTo(withFacts);
        store.take(ImportKind.FACTS, "sick_leave_days=0");
        assertThat(read(month).get(0).canonical()).isEqualTo(plain);
        store.take(ImportKind.ROSTER, "grade=AUX_3");
        assertThat(read(month).get(0).canonical()).isNotEqualTo(plain);
        store.take(ImportKind.OPENING, "");
        assertThat(read(YearMonth.of(2026, 3)).get(0).canonical())
                .isNotEqualTo(read(YearMonth.of(2026, 4)).get(0).canonical());
    }

    /** The bytes that are hashed are those of the first schema as long as no later fact was reported. */
    @Test
    void aRowWithoutLaterFactsReadsAsBeforeThem() throws SQLException {
        store.take(ImportKind.ROSTER, "");
        store.take(ImportKind.FACTS, "sick_leave_days=1.5 monthly_assessment=A counts=NIGHT_DUTY=1 court_deduction=20");

        String canonical = new String(read(YearMonth.of(2026, 1)).get(0).canonical(), StandardCharsets.UTF_8);

        assertThat(canonical).endsWith("0\t150\t0\t0\t0\t0\t0\t0\t2000\tA\t\tNIGHT_DUTY=100");
    }

    @Test
    void aQuoteInAKeyIsAText() throws SQLException {
        OfficerKey key = new OfficerKey("'; drop table officer --\\", "'", LocalDate.of(2020, 1, 1));

        assertThat(read(new OfficerQuery(YearMonth.of(2026, 1), "o'clock", now(), key, null, 10)))
                .isEmpty();
        assertThat(store.rows("officer")).isZero();
    }

    @Test
    void unitsDecideFromAMonthOn() throws SQLException {
        store.take(
                ImportKind.UNITS,
                "joiner_method=按实际天数 leave_method=PAY_ATTENDED sick_pay_share=60% industry_class=4 agency_fee=120"
                        + " vat_method=一般计税 valid_from=2026-03-01");

        try (Connection connection = store.source().getConnection()) {
            Instant now = KnowledgeTime.now(connection);
            assertThat(Units.in(connection, YearMonth.of(2026, 3), now).of("NJ-01"))
                    .isEqualTo(new UnitTerms(
                            "NJ-01",
                            ProrationMethod.ACTUAL_DAYS,
                            ProrationMethod.PAY_ATTENDED,
                            Rate.percent("60%"),
                            4,
                            Money.yuan("120"),
                            VatMethod.GENERAL));
            assertThat(Units.in(connection, YearMonth.of(2026, 2), now).of("NJ-01"))
                    .isEqualTo(Units.standard("NJ-01"));
        }
    }

    private static AuxiliaryOfficer officer() {
        return new AuxiliaryOfficer(
                "03117",
                new Region("320100"),
                "seven-grade",
                EmploymentForm.DIRECT_CONTRACT,
                PayerClass.GOVERNMENT,
                ServiceStatus.REGULAR,
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2018, 7, 1),
                Placement.of(Map.of(
                        Dimension.GRADE, "AUX_4",
                        Dimension.STEP, "1",
                        Dimension.POST, "PATROL",
                        Dimension.STATUS, "REGULAR")),
                Map.of("agreedAllowance", Money.yuan("300.5")),
                Money.yuan("5210"),
                Money.yuan("6000"),
                new HousingFundTerms(Rate.percent("8%"), Rate.percent("2.5%"), true),
                new TaxDeclaration(
                        BasicDeductionMode.FULL_YEAR,
                        Money.yuan("60000"),
                        List.of(
                                new DeductionClaim(
                                        DeductionItem.ELDERLY_SHARED,
                                        Rate.WHOLE,
                                        Money.yuan("1500"),
                                        YearMonth.of(2026, 1),
                                        YearMonth.of(2026, 12),
                                        LocalDate.of(2025, 12, 20)),
                                new DeductionClaim(
                                        DeductionItem.HOUSING_RENT,
                                        Rate.WHOLE,
                                        null,
                                        YearMonth.of(2026, 2),
                                        null,
                                        LocalDate.of(2026, 3, 5)))),
                DeclaredBases.NONE);
    }

    private List<OfficerRow> inChunks(OfficerQuery first) throws SQLException {
        List<OfficerRow> all = new ArrayList<>();
        OfficerQuery query = first;
        List<OfficerRow> chunk = read(query);
        while (!chunk.isEmpty()) {
            all.addAll(chunk);
            query = query.from(chunk.get(chunk.size() - 1).key());
            chunk = read(query);
        }
        return all;
    }

    private List<OfficerRow> read(YearMonth month) throws SQLException {
        return read(new OfficerQuery(month, null, now(), null, null, 1_000));
    }

    private List<OfficerRow> read(OfficerQuery query) throws SQLException {
        try (Connection connection = store.source().getConnection()) {
            return new Officers().chunk(connection, query);
        }
    }

    private Instant now() throws SQLException {
        try (Connection connection = store.source().getConnection()) {
            return KnowledgeTime.now(connection);
        }
    }

    private static List<OfficerKey> keys(List<OfficerRow> rows) {
        return rows.stream().map(OfficerRow::key).toList();
    }
}
