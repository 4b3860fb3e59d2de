package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.force.payrun.RunForTests.FEBRUARY;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A base that was declared for one insurance")
@ExtendWith(EmptyStore.class)
class DeclaredBaseRunTest {

    private static final String LINE =
            "select amount from payslip_line where officer_no = 'P0000009' and code = '%s'" + " and month = date '%s'";

    @Test
    void holdsFromItsMonthAndChangesNobodyElse(DataSource source) {
        RunForTests store = RunForTests.of(source, 300);
        store.run(JANUARY);
        store.run(FEBRUARY);
        String medical = store.ask(LINE.formatted("MEDICAL_EMPLOYEE", "2026-02-01"));
        String pensionOfJanuary = store.ask(LINE.formatted("PENSION_EMPLOYEE", "2026-01-01"));
        declare(store, "PENSION", "2026-02-01", 1_000_000);

        RunSummary january = store.run(JANUARY);
        RunSummary february = store.run(FEBRUARY);

        assertThat(january.tally().written()).isZero();
        assertThat(february.tally().replaced()).isEqualTo(1);
        assertThat(february.tally().unchanged()).isEqualTo(299);
        assertThat(store.ask(LINE.formatted("PENSION_EMPLOYEE", "2026-02-01"))).isEqualTo("80000");
        assertThat(store.ask(LINE.formatted("PENSION_EMPLOYEE", "2026-01-01"))).isEqualTo(pensionOfJanuary);
        assertThat(store.ask(LINE.formatted("MEDICAL_EMPLOYEE", "2026-02-01"))).isEqualTo(medical);
        assertThat(store.run(FEBRUARY).tally().written()).isZero();
    }

    @Test
    void ofALaterYearComesBeforeAnEarlierOneWhateverWasRecordedLast(DataSource source) {
        RunForTests store = RunForTests.of(source, 300);
        declare(store, "PENSION", "2026-02-01", 1_000_000);
        declare(store, "PENSION", "2026-01-01", 900_000);
        store.run(JANUARY);
        store.run(FEBRUARY);

        assertThat(store.ask(LINE.formatted("PENSION_EMPLOYEE", "2026-01-01"))).isEqualTo("72000");
        assertThat(store.ask(LINE.formatted("PENSION_EMPLOYEE", "2026-02-01"))).isEqualTo("80000");

        declare(store, "PENSION", "2026-02-01", 800_000);
        assertThat(store.run(FEBRUARY).tally().replaced()).isEqualTo(1);
        assertThat(store.ask(LINE.formatted("PENSION_EMPLOYEE", "2026-02-01"))).isEqualTo("64000");
    }

    private static void declare(RunForTests store, String kind, String from, long fen) {
        store.execute("with made as (insert into base_turnover (year, region, kind, valid_from, rate_book, recorded_by,"
                + " approved_by, recorded_at) values (2026, '110000', '" + kind + "', date '" + from
                + "', repeat('0', 64), 'A', 'B', clock_timestamp()) returning id, recorded_at)"
                + " insert into declared_base select unit, officer_no, hired_on, '" + kind + "', date '" + from + "', "
                + fen + ", " + fen * 12 + ", 12, made.id, made.recorded_at from officer, made"
                + " where officer_no = 'P0000009'");
    }
}
