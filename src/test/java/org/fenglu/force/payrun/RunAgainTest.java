package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.force.payrun.RunForTests.FEBRUARY;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A run of a month that was run before")
@ExtendWith(EmptyStore.class)
class RunAgainTest {

    @Test
    void changesNothing(DataSource source) {
        RunForTests store = RunForTests.of(source, 300);
        store.unpaidLeave(9, JANUARY, 31);
        RunSummary first = store.run(JANUARY);
        String before = store.rowVersions();

        RunSummary again = store.run(JANUARY);

        assertThat(first.tally().refused()).isEqualTo(1);
        assertThat(store.rowVersions()).isEqualTo(before);
        assertThat(again.tally().written()).isZero();
        assertThat(again.tally().unchanged()).isEqualTo(299);
        assertThat(again.tally().refused()).isEqualTo(1);
        assertThat(again.tally().net()).isEqualTo(first.tally().net());
        assertThat(again.byUnit().keySet()).isEqualTo(first.byUnit().keySet());
        assertThat(again.byCode()).isEqualTo(first.byCode());
    }

    @Test
    void replacesWhatComesOutOtherwiseAndKeepsTheOld(DataSource source) {
        RunForTests store = RunForTests.of(source, 300);
        store.run(JANUARY);
        String old = store.ask("select lines::text from payslip where officer_no = 'P0000009'");
        store.unpaidLeave(9, JANUARY, 4);

        RunSummary again = store.run(JANUARY);

        assertThat(again.tally().paid()).isEqualTo(300);
        assertThat(again.tally().replaced()).isEqualTo(1);
        assertThat(again.tally().unchanged()).isEqualTo(299);
        assertThat(store.ask("select lines::text from payslip_superseded")).isEqualTo(old);
        assertThat(store.ask("select superseded_by from payslip_superseded")).isEqualTo(String.valueOf(again.id()));
        assertThat(store.ask("select lines::text from payslip where officer_no = 'P0000009'"))
                .isNotEqualTo(old);
        assertThat(store.ask("select count(*) from payslip")).isEqualTo("300");
    }

    @Test
    void leavesThePayslipsOfWhoHasNoLaterFact(DataSource source) {
        RunForTests store = RunForTests.of(source, 300);
        RunSummary first = store.run(JANUARY);
        store.fact(8, JANUARY, "further", "''");
        store.fact(9, JANUARY, "further", "e'\\tone_off_pay=100000\\tone_off_reason=flood relief'");

        RunSummary again = store.run(JANUARY);

        assertThat(again.tally().paid()).isEqualTo(300);
        assertThat(again.tally().replaced()).isEqualTo(1);
        assertThat(again.tally().unchanged()).isEqualTo(299);
        assertThat(store.ask("select p.gross - s.gross from payslip p join payslip_superseded s using (officer_no)"))
                .isEqualTo("100000");
        assertThat(first.tally().written()).isEqualTo(300);
    }

    @Test
    void withdrawsThePayslipOfWhoIsRefusedNow(DataSource source) {
        RunForTests store = RunForTests.of(source, 300);
        store.run(JANUARY);
        store.unpaidLeave(9, JANUARY, 31);

        RunSummary refused = store.run(JANUARY);
        String findings = store.ask("select string_agg(code, ',') from finding");
        store.unpaidLeave(9, JANUARY, 2);
        RunSummary paid = store.run(JANUARY);

        assertThat(refused.tally().refused()).isEqualTo(1);
        assertThat(refused.tally().withdrawn()).isEqualTo(1);
        assertThat(findings).isEqualTo("TOO_MANY_DAYS");
        assertThat(paid.tally().paid()).isEqualTo(300);
        assertThat(paid.tally().replaced()).isZero();
        assertThat(paid.tally().written()).isEqualTo(1);
        assertThat(store.ask("select count(*) from finding")).isEqualTo("0");
        assertThat(store.ask("select count(*) from payslip_superseded")).isEqualTo("1");
    }

    @Test
    void withdrawsThePayslipOfWhoIsNotEmployed(DataSource source) {
        RunForTests store = RunForTests.of(source, 300);
        store.run(JANUARY);
        store.officer(0, "left_on", "date '2025-12-31'");
        store.officer(128, "cancelled", "true");
        store.officer(299, "left_on", "date '2025-12-31'");

        RunSummary again = store.run(JANUARY);

        assertThat(again.tally().paid()).isEqualTo(297);
        assertThat(again.tally().withdrawn()).isEqualTo(3);
        assertThat(again.tally().unchanged()).isEqualTo(297);
        assertThat(store.ask("select string_agg(officer_no, ',' order by officer_no) from payslip_superseded"))
                .isEqualTo("P0000000,P0000128,P0000299");
    }

    @Test
    void carriesACorrectionIntoTheNextMonth(DataSource source) {
        RunForTests store = RunForTests.of(source, 100);
        store.run(JANUARY);
        store.run(FEBRUARY);
        store.unpaidLeave(9, JANUARY, 4);
        store.run(JANUARY);

        RunSummary february = store.run(FEBRUARY);

        assertThat(february.tally().replaced()).isEqualTo(1);
        assertThat(february.tally().unchanged()).isEqualTo(99);
        assertThat(store.ask("select (f.year_amounts[6] = j.year_amounts[6] + f.tax)::text from payslip f"
                        + " join payslip j on j.officer_no = f.officer_no and j.month < f.month"
                        + " where f.officer_no = 'P0000009'"))
                .isEqualTo("true");
    }

    @Test
    void onAnotherPayDateReplacesEverything(DataSource source) {
        RunForTests store = RunForTests.of(source, 100);
        store.run(JANUARY);

        RunSummary later = store.payruns().run(RunOrder.of(JANUARY, null, LocalDate.of(2026, 1, 15)), RunProgress.NONE);

        assertThat(later.tally().replaced()).isEqualTo(100);
    }

    @Test
    void theDatabaseLosesNoPayslip(DataSource source) {
        RunForTests store = RunForTests.of(source, 10);
        store.run(JANUARY);

        assertThatThrownBy(() -> store.execute("delete from payslip where officer_no = 'P0000003'"))
                .hasRootCauseMessage("ERROR: A payslip is never deleted; move it to payslip_superseded first\n"
                        + "  Where: PL/pgSQL function refuse_lost_payslip() line 9 at RAISE");
        assertThatThrownBy(() -> store.execute("update payslip set net = net + 1, gross = gross + 1"))
                .hasStackTraceContaining("only ever added");
        assertThatThrownBy(() -> store.execute("truncate payslip")).hasStackTraceContaining("only ever added");
    }
}
