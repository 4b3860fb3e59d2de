package org.fenglu.force.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.force.due.OfficerTurnover.Standing;
import org.fenglu.force.payrun.PaidYears;
import org.fenglu.force.payrun.RunForTests;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of the example scheme counts for the base, so a month counts with its gross. */
@DisplayName("The yearly turnover of contribution bases")
@ExtendWith(EmptyStore.class)
class TurnoversTest {

    private static final RateBook BOOK = RateFiles.packaged().book();
    private static final TurnoverOrder PENSION = order("110000", "PENSION", 2026);

    @Test
    void newBaseIsTheAverageOfTheTwelveMonths(DataSource source) throws SQLException {
        RunForTests store = paidYear(source, "false");

        Turnover turnover = turnovers(source).preview(PENSION);

        assertThat(turnover.from()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(turnover.officers()).hasSize(200);
        assertThat(turnover.count(Standing.DECLARED)).isEqualTo(200);
        OfficerTurnover officer = find(turnover, "P0000009");
        Money gross = Money.ofFen(Long.parseLong(
                store.ask("select gross from payslip where officer_no = 'P0000009' and month = '2026-01-01'")));
        assertThat(officer.months()).isEqualTo(12);
        assertThat(officer.newBase()).isEqualTo(gross);
        assertThat(officer.total()).isEqualTo(gross.times(12));
        assertThat(officer.oldBase()).hasToString("5425.61");
        assertThat(turnover.declared())
                .isEqualTo(turnover.officers().stream()
                        .map(OfficerTurnover::newBase)
                        .reduce(Money.ZERO, Money::plus));
    }

    @Test
    void aMissingMonthIsNamedAndNothingIsGuessed(DataSource source) throws SQLException {
        paidYear(source, "officer_no = 'P0000009' and made.month in ('2025-05-01', '2025-08-01')");

        OfficerTurnover officer = find(turnovers(source).preview(PENSION), "P0000009");

        assertThat(officer.standing()).isEqualTo(Standing.OPEN);
        assertThat(officer.newBase()).isNull();
        assertThat(officer.missing()).containsExactly(YearMonth.of(2025, 5), YearMonth.of(2025, 8));
    }

    @ParameterizedTest(name = "hired {0}: {1}, {2} months missing")
    @CsvSource(textBlock = """
            2024-12-31, OPEN, 12
            2025-01-01, OPEN, 12
            2025-01-02, OPEN, 11
            2025-12-01, OPEN, 1
            2025-12-02, NEW_HIRE, 0
            2026-07-01, NEW_HIRE, 0
            """)
    void onlyWholeMonthsCount(String hiredOn, Standing standing, int missing, DataSource source) throws SQLException {
        RunForTests.of(source, 300);
        execute(
                source,
                "create temporary table hired as select * from officer where officer_no = 'P0000009';"
                        + " alter table hired drop column input; update hired set officer_no = 'NEW', hired_on = date '"
                        + hiredOn
                        + "', service_from = date '" + hiredOn + "'; insert into officer select * from hired");

        OfficerTurnover officer = find(turnovers(source).preview(PENSION), "NEW");

        assertThat(officer.standing()).isEqualTo(standing);
        assertThat(officer.missing()).hasSize(missing);
    }

    @Test
    void isRecordedOnceByTwoPeople(DataSource source) throws SQLException {
        RunForTests store = paidYear(source, "officer_no = 'P0000009' and made.month = '2025-05-01'");
        Turnovers turnovers = turnovers(source);

        assertThat(refusal(() -> turnovers.apply(PENSION, "张三", " 张三 "))).isEqualTo("TURNOVER_ONE_PERSON");
        assertThat(store.ask("select count(*) from declared_base")).isEqualTo("0");

        assertThat(turnovers.apply(PENSION, "张三", "李四").count(Standing.DECLARED))
                .isEqualTo(199);
        Turnover again = turnovers.apply(PENSION, "张三", "李四");

        assertThat(again.count(Standing.DECLARED)).isZero();
        assertThat(again.count(Standing.RECORDED)).isEqualTo(199);
        assertThat(again.count(Standing.OPEN)).isEqualTo(1);
        assertThat(store.ask("select count(*) from declared_base where kind = 'PENSION' and valid_from = '2026-07-01'"))
                .isEqualTo("199");
        assertThat(store.ask("select string_agg(recorded_by || ' ' || approved_by, ',') from base_turnover"))
                .isEqualTo("张三 李四");
        assertThat(find(again, "P0000010").oldBase())
                .isEqualTo(find(again, "P0000010").newBase());
    }

    @Test
    void ofTwoAtOnceTheSecondRecordsOnlyWhatTheFirstDidNot(DataSource source) throws SQLException {
        RunForTests store = paidYear(source, "false");
        Turnover first = turnovers(source).preview(PENSION);
        Turnover second = turnovers(source).preview(PENSION);
        assertThat(second.count(Standing.DECLARED)).isEqualTo(200);

        try (Connection connection = source.getConnection()) {
            new DeclaredRows(connection, without(first, "P0000009"), BOOK.fingerprint()).record("张三", "李四");
            Turnover rest = new DeclaredRows(connection, second, BOOK.fingerprint()).record("王五", "赵六");
            assertThat(rest.count(Standing.RECORDED)).isEqualTo(199);
            assertThat(rest.count(Standing.DECLARED)).isEqualTo(1);
            Turnover none = new DeclaredRows(connection, second, BOOK.fingerprint()).record("王五", "赵六");
            assertThat(none.count(Standing.RECORDED)).isEqualTo(200);
        }
        assertThat(store.ask("select count(*) from declared_base")).isEqualTo("200");
        assertThat(store.ask("select string_agg(recorded_by, ',' order by id) from base_turnover"))
                .isEqualTo("张三,王五");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # region | kind         | year | starts
              440100 | PENSION      | 2025 | 2025-07-01
              440100 | MEDICAL      | 2026 | 2026-01-01
              320100 | PENSION      | 2026 | 2026-01-01
              110000 | PENSION      | 2026 | 2026-07-01
            """)
    void theYearStartsWithThePublishedBounds(String region, String kind, int year, String starts) {
        assertThat(PublishedBounds.bounds(BOOK, order(region, kind, year))
                        .version()
                        .from())
                .hasToString(starts);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # region | kind      | year | refused
              440100 | PENSION   | 2026 | TURNOVER_MONTH
              440100 | PENSION   | 2030 | TURNOVER_MONTH
              999999 | PENSION   | 2026 | TURNOVER_REGION
              110000 | MATERNITY | 2026 | TURNOVER_NOT_DUE
              110000 | HOUSING_FUND | 2025 | TURNOVER_MONTH
              440100 | HOUSING_FUND | 2026 | TURNOVER_MONTH
            """)
    void boundsThatAreNotPublishedAreNotGuessed(String region, String kind, int year, String refused) {
        assertThat(refusal(() -> PublishedBounds.bounds(BOOK, order(region, kind, year))))
                .isEqualTo(refused);
    }

    @Test
    void ofSeveralStartsOneIsNamed() {
        TurnoverOrder july =
                new TurnoverOrder(2025, new Region("110000"), BaseKind.HOUSING_FUND, YearMonth.of(2025, 7));

        assertThat(PublishedBounds.bounds(BOOK, july).version().from()).hasToString("2025-07-01");
    }

    /** January 2026 is run, and stands for the months of 2025 as well, but for what is left out. */
    private static RunForTests paidYear(DataSource source, String leftOut) throws SQLException {
        RunForTests store = RunForTests.of(source, 300);
        store.run(RunForTests.JANUARY);
        execute(
                source,
                "create temporary table made as select payslip.* from payslip,"
                        + " generate_series(1, 12) where payslip.month = '2026-01-01';"
                        + " with numbered as (select ctid, row_number() over (partition by unit, officer_no) at from made)"
                        + " update made set month = make_date(2025, numbered.at::int, 1) from numbered"
                        + " where made.ctid = numbered.ctid;"
                        + " insert into payslip select * from made where not (" + leftOut + ")");
        return store;
    }

    private static Turnovers turnovers(DataSource source) {
        return new Turnovers(source, () -> BOOK, new PaidYears(source));
    }

    private static TurnoverOrder order(String region, String kind, int year) {
        return new TurnoverOrder(year, new Region(region), BaseKind.valueOf(kind), null);
    }

    private static Turnover without(Turnover turnover, String officerNo) {
        return new Turnover(
                turnover.order(),
                turnover.bounds(),
                turnover.officers().stream()
                        .filter(officer -> !officer.key().officerNo().equals(officerNo))
                        .toList());
    }

    private static OfficerTurnover find(Turnover turnover, String officerNo) {
        List<OfficerTurnover> found = turnover.officers().stream()
                .filter(officer -> officer.key().officerNo().equals(officerNo))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refusal.class, action).code();
    }

    private static void execute(DataSource source, String command) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
