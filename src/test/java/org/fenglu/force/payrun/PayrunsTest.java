package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.force.payrun.RunForTests.FEBRUARY;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import java.time.LocalDate;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.fenglu.force.payrun.RunSummary.FindingGroup;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A run of a month")
@ExtendWith(EmptyStore.class)
class PayrunsTest {

    @Test
    void paysEverybodyAndAddsUp(DataSource source) {
        RunForTests store = RunForTests.of(source, 450);

        RunSummary summary = store.run(JANUARY);

        assertThat(summary.tally().paid()).isEqualTo(450);
        assertThat(summary.tally().refused()).isZero();
        assertThat(summary.byUnit().keySet()).containsExactly("U00000", "U00001", "U00002");
        assertThat(summary.byUnit().get("U00002").paid()).isEqualTo(50);
        String sums =
                "select concat_ws(' ', sum(gross), sum(employee_contributions), sum(tax), sum(deductions), sum(net),"
                        + " sum(employer_contributions), sum(employer_cost)) from payslip";
        Tally tally = summary.tally();
        assertThat(store.ask(sums))
                .isEqualTo(tally.gross().fen() + " "
                        + tally.employeeContributions().fen() + " "
                        + tally.tax().fen() + " " + tally.deductions().fen() + " "
                        + tally.net().fen() + " "
                        + tally.employerContributions().fen() + " "
                        + tally.employerCost().fen());
        assertThat(store.ask("select sum(amount) from payslip_line where section = 'WAGE'"))
                .isEqualTo(String.valueOf(tally.gross().fen()));
    }

    @Test
    void handsTheYearOverFromMonthToMonth(DataSource source) {
        RunForTests store = RunForTests.of(source, 130);
        store.run(JANUARY);

        RunSummary summary = store.run(FEBRUARY);

        assertThat(summary.tally().paid()).isEqualTo(130);
        assertThat(store.ask("select count(*) from payslip f join payslip j on j.officer_no = f.officer_no"
                        + " and j.month = date '2026-01-01' where f.month = date '2026-02-01'"
                        + " and f.year_amounts[6] = j.year_amounts[6] + f.tax"
                        + " and f.year_amounts[1] > j.year_amounts[1]"))
                .isEqualTo("130");
    }

    @Test
    void refusesWhoHasNoYearToDate(DataSource source) {
        RunForTests store = RunForTests.of(source, 70);
        store.execute("insert into opening_balance (through_month, unit, officer_no, tax_year, income, contributions,"
                + " personal_pension, additional, relief, withheld, recorded_at, import_id) values (date '2026-01-01',"
                + " 'U00000', 'P0000007', 2026, 700000, 150000, 0, 0, 0, 1500, now(), 1)");

        RunSummary summary = store.run(FEBRUARY);

        assertThat(summary.tally().paid()).isEqualTo(1);
        assertThat(summary.tally().refused()).isEqualTo(69);
        assertThat(summary.byCode()).singleElement().satisfies(group -> {
            assertThat(group.code()).isEqualTo(FindingCode.NO_YEAR_TO_DATE);
            assertThat(group.officers()).isEqualTo(69);
            assertThat(group.first()).hasSize(5);
        });
        assertThat(store.ask("select year_amounts[6] - tax from payslip")).isEqualTo("1500");
    }

    @Test
    void usesNoRateOfGradeCThatNobodyAnswersFor(DataSource source) {
        RunForTests store = RunForTests.withoutAcceptance(source, 130);

        RunSummary summary = store.run(JANUARY);

        assertThat(summary.tally().paid()).isZero();
        assertThat(summary.tally().refused()).isEqualTo(130);
        assertThat(summary.byCode()).extracting(FindingGroup::code).containsExactly(FindingCode.GRADE_C_NOT_ACCEPTED);
    }

    @Test
    void refusesEverybodyInAMonthThatNoTableCovers(DataSource source) {
        RunForTests store = RunForTests.of(source, 70);

        RunSummary summary = store.run(YearMonth.of(2035, 1));

        assertThat(summary.tally().paid()).isZero();
        assertThat(summary.tally().refused()).isEqualTo(70);
        assertThat(summary.byCode()).extracting(FindingGroup::code).contains(FindingCode.RATE_NOT_IN_FORCE);
    }

    @Test
    void refusesASecondEmploymentAtTheSameUnit(DataSource source) {
        RunForTests store = RunForTests.of(source, 3);
        store.officer(1, "left_on", "date '2026-01-10'");
        store.officer(1, "hired_on, left_on, valid_from", "date '2026-01-20', null, date '2026-01-20'");

        RunSummary summary = store.run(JANUARY);

        assertThat(summary.tally().paid()).isEqualTo(2);
        assertThat(store.ask("select code || ' ' || found from finding"))
                .startsWith("SECOND_EMPLOYMENT_IN_MONTH 20")
                .endsWith(", 2026-01-20");
    }

    @Test
    void aUnitAloneComesToTheSameAsWithinTheForce(DataSource source) {
        RunForTests store = RunForTests.of(source, 450);
        RunSummary unit = store.run(JANUARY, "U00001");

        RunSummary force = store.run(JANUARY);

        assertThat(unit.tally().paid()).isEqualTo(200);
        assertThat(unit.byUnit().keySet()).containsExactly("U00001");
        assertThat(force.tally().unchanged()).isEqualTo(200);
        assertThat(force.tally().written()).isEqualTo(250);
        assertThat(force.byUnit().get("U00001").gross())
                .isEqualTo(unit.byUnit().get("U00001").gross());
    }

    @Test
    void refusesWhatCannotBeRun(DataSource source) {
        RunForTests empty = new RunForTests(source, 0);
        assertThatThrownBy(() -> empty.run(JANUARY)).isInstanceOf(Refusal.class).hasMessageContaining("roster");
        RunForTests store = RunForTests.of(source, 3);
        assertThatThrownBy(() -> store.run(JANUARY, "NOBODY"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOBODY");
        assertThatThrownBy(() -> RunOrder.of(JANUARY, null, LocalDate.of(2025, 12, 31)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2025-12-31");
        assertThatThrownBy(() -> RunOrder.of(JANUARY, null, LocalDate.of(2027, 2, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2027-02-01");
    }
}
