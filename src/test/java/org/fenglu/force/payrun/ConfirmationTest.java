package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A payslip that is looked at again")
@ExtendWith(EmptyStore.class)
class ConfirmationTest {

    private static final Engine REPAIRED = new Engine("test", "ab".repeat(32));
    private static final int OFFICERS = 200;

    /** What changes; unchanged without a look, confirmed, replaced. */
    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("a note in a table elsewhere", ChangedRates.noteElsewhere(), 200, 0, 0),
                Arguments.of("a figure in a table elsewhere", ChangedRates.figureElsewhere(), 200, 0, 0),
                Arguments.of("a rate of the month that pays nobody", ChangedRates.unusedRate(), 0, 200, 0),
                Arguments.of("a rate that pays every fourth", ChangedRates.bachelors(), 0, 150, 50));
    }

    @ParameterizedTest(name = "{0}: {2} untouched, {3} confirmed, {4} replaced")
    @MethodSource("changes")
    void isReplacedOnlyWhereItComesOutDifferently(
            String name, RateFiles rates, int untouched, int confirmed, int replaced, DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);

        Tally again = store.run(JANUARY, rates).tally();

        assertThat(again.unchanged() - again.confirmed()).isEqualTo(untouched);
        assertThat(again.confirmed()).isEqualTo(confirmed);
        assertThat(again.replaced()).isEqualTo(replaced);
        assertThat(store.ask("select count(*) from payslip_confirmation")).isEqualTo(String.valueOf(confirmed));
        assertThat(store.ask("select count(*) from payslip_superseded")).isEqualTo(String.valueOf(replaced));
    }

    @Test
    void isConfirmedOnceAfterARepairedRule(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        String before =
                store.ask("select md5(string_agg(xmin::text || p::text, '|' order by officer_no)) from payslip p");

        Tally looked = store.run(JANUARY, REPAIRED).tally();
        String rows = store.rowVersions();
        Tally again = store.run(JANUARY, REPAIRED).tally();

        assertThat(looked.confirmed()).isEqualTo(OFFICERS);
        assertThat(looked.unchanged()).isEqualTo(OFFICERS);
        assertThat(store.ask("select md5(string_agg(xmin::text || p::text, '|' order by officer_no)) from payslip p"))
                .isEqualTo(before);
        assertThat(again.confirmed()).isZero();
        assertThat(again.unchanged()).isEqualTo(OFFICERS);
        assertThat(store.rowVersions()).isEqualTo(rows);
    }

    @Test
    void isComparedWithItsOwnConfirmationAfterItWasReplaced(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        store.run(JANUARY, REPAIRED);
        store.unpaidLeave(9, JANUARY, 4);
        Tally corrected = store.run(JANUARY, REPAIRED).tally();

        Tally again = store.run(JANUARY, REPAIRED).tally();

        assertThat(corrected.replaced()).isEqualTo(1);
        assertThat(corrected.unchanged() - corrected.confirmed()).isEqualTo(OFFICERS - 1);
        assertThat(again.unchanged()).isEqualTo(OFFICERS);
        assertThat(again.confirmed()).isZero();
    }

    @Test
    void isConfirmedWhereAFactChangesNothing(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        store.officer(9, "zone", "'ELSEWHERE'");

        Tally again = store.run(JANUARY).tally();

        assertThat(again.confirmed()).isEqualTo(1);
        assertThat(again.replaced()).isZero();
        assertThat(store.ask("select officer_no from payslip_confirmation")).isEqualTo(StoredForce.officerNo(9));
    }

    @Test
    void isReplacedWhereItsHeadChanges(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        String hiredOn = store.ask("select hired_on from officer where officer_no = 'P0000009'");
        store.officer(9, "cancelled", "true");
        store.officer(9, "cancelled, hired_on", "false, date '" + hiredOn + "' + 1");

        Tally again = store.run(JANUARY).tally();

        assertThat(again.replaced()).isEqualTo(1);
        assertThat(store.ask("select hired_on - date '" + hiredOn + "' from payslip where officer_no = 'P0000009'"))
                .isEqualTo("1");
    }
}
