package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.force.payrun.RunForTests.FEBRUARY;
import static org.fenglu.force.payrun.RunForTests.JANUARY;
import static org.fenglu.force.payrun.StaleCause.EARLIER_MONTH_REPLACED;
import static org.fenglu.force.payrun.StaleCause.EARLIER_MONTH_STALE;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A payslip is stale when something that it stands on has changed since it was run")
@ExtendWith(EmptyStore.class)
class StalePayslipsTest {

    private static final int OFFICERS = 30;
    private static final int NINE = 9;

    /** What is recorded after January and February were run, and what of January and February is stale then. */
    static Stream<Arguments> changes() {
        return Stream.of(
                of("nothing", store -> {}, "", ""),
                of("a fact", store -> store.unpaidLeave(NINE, JANUARY, 4), "MONTH_FACTS", "EARLIER_MONTH_STALE"),
                of("a fact of the later month", store -> store.unpaidLeave(NINE, FEBRUARY, 4), "", "MONTH_FACTS"),
                of("a fact of no month run", store -> store.fact(NINE, JANUARY, "month", "date '2026-03-01'"), "", ""),
                of("the same fact again", store -> store.fact(NINE, JANUARY, "import_id", "2"), "", ""),
                of(
                        "the roster",
                        store -> store.officer(NINE, "education", "'MASTER'"),
                        "OFFICER",
                        "EARLIER_MONTH_STALE"),
                of(
                        "the roster from February on",
                        store -> store.officer(NINE, "education, valid_from", "'MASTER', date '2026-02-01'"),
                        "",
                        "OFFICER"),
                of(
                        "the roster from March on",
                        store -> store.officer(NINE, "education, valid_from", "'MASTER', date '2026-03-01'"),
                        "",
                        ""),
                of("a name", store -> store.officer(NINE, "name_zh", "'某人'"), "", ""),
                of(
                        "an employment cancelled",
                        store -> store.officer(NINE, "cancelled", "true"),
                        "OFFICER",
                        "EARLIER_MONTH_STALE"),
                of("an opening balance", StalePayslipsTest::opening, "OPENING_BALANCE", "EARLIER_MONTH_STALE"),
                of("a declared base", StalePayslipsTest::base, "OFFICER", "EARLIER_MONTH_STALE"));
    }

    private static Arguments of(String name, Consumer<RunForTests> change, String january, String february) {
        return Arguments.of(name, change, january, february);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void byWhatWasRecorded(
            String name, Consumer<RunForTests> change, String january, String february, DataSource source) {
        RunForTests store = twoMonths(source);

        change.accept(store);

        SortedMap<YearMonth, List<StalePayslip>> stale = stale(source, null);
        assertThat(causes(stale, JANUARY)).isEqualTo(january);
        assertThat(causes(stale, FEBRUARY)).isEqualTo(february);
    }

    @Test
    void byTheTermsOfItsUnit(DataSource source) {
        RunForTests store = twoMonths(source);
        store.execute("insert into unit_terms values ('" + StoredForce.unit(0)
                + "', 'ACTUAL_DAYS', 'DEDUCT_ABSENT', 0, 1, null, null, date '2026-02-01', clock_timestamp(), 1)");

        SortedMap<YearMonth, List<StalePayslip>> stale = stale(source, null);

        assertThat(stale).doesNotContainKey(JANUARY);
        assertThat(stale.get(FEBRUARY)).hasSize(OFFICERS).allMatch(one -> one.cause() == StaleCause.UNIT_TERMS);
    }

    @Test
    void byAnEarlierMonthThatWasRunAgain(DataSource source) {
        RunForTests store = twoMonths(source);
        store.unpaidLeave(NINE, JANUARY, 4);
        store.run(JANUARY);

        SortedMap<YearMonth, List<StalePayslip>> stale = stale(source, null);
        store.run(FEBRUARY);

        assertThat(stale).doesNotContainKey(JANUARY);
        assertThat(stale.get(FEBRUARY)).singleElement().satisfies(one -> {
            assertThat(one.key().officerNo()).isEqualTo(StoredForce.officerNo(NINE));
            assertThat(one.cause()).isEqualTo(EARLIER_MONTH_REPLACED);
            assertThat(one.since()).isEqualTo(FEBRUARY);
        });
        assertThat(stale(source, null)).isEmpty();
    }

    @Test
    void throughEveryMonthAfterTheOneThatChanged(DataSource source) throws Exception {
        YearMonth march = FEBRUARY.plusMonths(1);
        RunForTests store = twoMonths(source);
        StoredForce.facts(source, OFFICERS, march);
        StoredForce.accept(source, RunForTests.RATES.book(), march);
        store.unpaidLeave(NINE, JANUARY, 4);
        store.run(JANUARY);
        store.run(march);

        SortedMap<YearMonth, List<StalePayslip>> stale = stale(source, null);
        store.run(FEBRUARY);
        SortedMap<YearMonth, List<StalePayslip>> then = stale(source, null);
        store.run(march);

        assertThat(causes(stale, FEBRUARY)).isEqualTo(EARLIER_MONTH_REPLACED.name());
        assertThat(causes(stale, march)).isEqualTo(EARLIER_MONTH_STALE.name());
        assertThat(stale.get(march).get(0).since()).isEqualTo(FEBRUARY);
        assertThat(then.keySet()).containsExactly(march);
        assertThat(causes(then, march)).isEqualTo(EARLIER_MONTH_REPLACED.name());
        assertThat(stale(source, null)).isEmpty();
    }

    @Test
    void notByAnEarlierMonthThatCameOutAlike(DataSource source) {
        RunForTests store = twoMonths(source);
        store.officer(NINE, "zone, valid_from", "'ELSEWHERE', date '2026-01-01'");
        store.run(JANUARY);
        store.run(FEBRUARY);

        store.run(JANUARY, new Engine("test", "ab".repeat(32)));

        assertThat(stale(source, null)).isEmpty();
    }

    @Test
    void ofOneUnitOnly(DataSource source) {
        RunForTests store = twoMonths(source);
        store.unpaidLeave(NINE, FEBRUARY, 4);

        assertThat(causes(stale(source, StoredForce.unit(0)), FEBRUARY)).isEqualTo("MONTH_FACTS");
        assertThat(stale(source, "ANOTHER")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rates")
    void byRates(String name, RateFiles rates, int ofJanuary, DataSource source) {
        twoMonths(source);

        SortedMap<YearMonth, List<StalePayslip>> stale =
                new StalePayslips(source, new KeptRateBooks(source), rates::book).of(2026, null);

        assertThat(stale.getOrDefault(JANUARY, List.of()))
                .hasSize(ofJanuary)
                .allMatch(one -> one.cause() == StaleCause.RATES);
    }

    static Stream<Arguments> rates() {
        return Stream.of(
                Arguments.of("a note elsewhere", ChangedRates.noteElsewhere(), 0),
                Arguments.of("a figure elsewhere", ChangedRates.figureElsewhere(), 0),
                Arguments.of("an amount of their scheme", ChangedRates.bachelors(), OFFICERS));
    }

    private static RunForTests twoMonths(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        store.run(FEBRUARY);
        return store;
    }

    private static void opening(RunForTests store) {
        store.execute("insert into opening_balance (through_month, unit, officer_no, tax_year, income, contributions,"
                + " personal_pension, additional, relief, withheld, recorded_at, import_id)"
                + " values (date '2025-12-01', '"
                + StoredForce.unit(NINE) + "', '" + StoredForce.officerNo(NINE)
                + "', 2026, 100000, 0, 0, 0, 0, 0, clock_timestamp(), 1)");
    }

    private static void base(RunForTests store) {
        store.execute("insert into declared_base select unit, officer_no, hired_on, 'PENSION', date '2026-01-01',"
                + " 600000, 7200000, 12, 1, clock_timestamp() from officer where officer_no = '"
                + StoredForce.officerNo(NINE) + "' limit 1");
    }

    private static SortedMap<YearMonth, List<StalePayslip>> stale(DataSource source, String unit) {
        return new StalePayslips(source, new KeptRateBooks(source), RunForTests.RATES::book).of(2026, unit);
    }

    private static String causes(SortedMap<YearMonth, List<StalePayslip>> stale, YearMonth month) {
        return String.join(
                ",",
                stale.getOrDefault(month, List.of()).stream()
                        .map(one -> one.cause().name())
                        .toList());
    }
}
