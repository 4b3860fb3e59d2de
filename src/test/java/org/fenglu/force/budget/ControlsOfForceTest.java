package org.fenglu.force.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.force.payrun.RunForTests;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.whole.control.Control;
import org.fenglu.kernel.whole.control.ControlRule;
import org.fenglu.kernel.whole.control.ControlScope;
import org.fenglu.kernel.whole.control.Envelope;
import org.fenglu.kernel.whole.control.Headcount;
import org.fenglu.kernel.whole.control.ParityFloor;
import org.fenglu.kernel.whole.control.PayMeasure;
import org.fenglu.kernel.whole.control.Verdict;
import org.fenglu.kernel.whole.control.YearlyIndex;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Controls over the payslips that stand")
@ExtendWith(EmptyStore.class)
class ControlsOfForceTest {

    private static final int OFFICERS = 60;
    private static final YearlyIndex INDEX = new YearlyIndex("TEST_AVG", "000000", -1);
    private static final ControlScope SCOPE = new ControlScope(null, "example-seven-grade");

    @Test
    void averageIsThatOfAllPayslipsOfTheYearSoFar(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        store.run(JANUARY.plusMonths(1));
        ControlResult result =
                only(source, new ParityFloor(INDEX, PayMeasure.GROSS), Evidence.A, Map.of(), JANUARY.plusMonths(1));

        Verdict.OfMoney verdict = (Verdict.OfMoney) result.verdict();
        String mean = store.ask("select round(sum(gross) * 12.0 / count(*) / 100, 2) from payslip");
        assertThat(verdict.measured()).isEqualTo(Money.yuan(mean));
        assertThat(verdict.margin()).isEqualTo(Money.yuan(mean).minus(Money.yuan("60000.00")));
        assertThat(result.months()).containsExactly(JANUARY, JANUARY.plusMonths(1));
        assertThat(result.steps()).hasSize(2);
        assertThat(result.index()).isNotNull();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void sumIsHeldAgainstTheBudgetOfThosePaid(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        Envelope rule = new Envelope(INDEX, Rate.percent("120%"), PayMeasure.EMPLOYER_COST_INCLUSIVE);
        Verdict.OfMoney verdict = (Verdict.OfMoney)
                only(source, rule, Evidence.A, Map.of(), JANUARY).verdict();

        assertThat(verdict.measured())
                .isEqualTo(Money.yuan(store.ask("select round(sum(employer_cost) / 100.0, 2) from payslip")));
        assertThat(verdict.limit()).isEqualTo(Money.yuan("6000.00").times(OFFICERS));
    }

    @Test
    void auxiliariesAreCountedByUnitAndPoliceAreNeverAssumed(DataSource source) {
        RunForTests store = RunForTests.of(source, OFFICERS);
        store.run(JANUARY);
        List<ControlResult> unknown = all(source, new Headcount(Rate.WHOLE), Evidence.A, Map.of());
        long paid = Long.parseLong(store.ask("select count(*) from payslip where unit = 'U00000'"));
        Map<String, Integer> police = Map.of("U00000", Math.toIntExact(paid));
        ControlResult known =
                all(source, new Headcount(Rate.WHOLE), Evidence.A, police).get(0);

        assertThat(unknown).allSatisfy(result -> {
            assertThat(result.state()).isEqualTo(ControlResult.State.NOT_JUDGED);
            assertThat(result.findings()).extracting("code").containsExactly(FindingCode.POLICE_HEADCOUNT_MISSING);
        });
        assertThat(known.verdict()).isEqualTo(new Verdict.OfPeople(true, paid, paid, 0));
    }

    @Test
    void gradeCIsNotJudgedUntilAPersonAcceptsIt(DataSource source) {
        RunForTests.of(source, OFFICERS).run(JANUARY);
        ControlResult result = only(source, new ParityFloor(INDEX, PayMeasure.GROSS), Evidence.C, Map.of(), JANUARY);

        assertThat(result.state()).isEqualTo(ControlResult.State.NOT_JUDGED);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.GRADE_C_NOT_ACCEPTED))
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("control/test@2020-01-01"));
    }

    @Test
    void missingIndexAndMissingMonthAreSaid(DataSource source) {
        RunForTests.of(source, OFFICERS).run(JANUARY);
        YearlyIndex nowhere = new YearlyIndex("ALL_UNITS_EMPLOYED_AVG", "330200", -1);
        ControlResult result = only(source, new ParityFloor(nowhere, PayMeasure.GROSS), Evidence.A, Map.of(), JANUARY);

        assertThat(result.findings()).extracting("code").containsExactly(FindingCode.RATE_NOT_IN_FORCE);
        assertThatThrownBy(() -> new Controls(source, () -> RateFiles.packaged().book())
                        .of(new ForceQuestion(JANUARY.plusMonths(5), null, Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-06");
    }

    private static ControlResult only(
            DataSource source, ControlRule rule, Evidence evidence, Map<String, Integer> police, YearMonth month) {
        List<ControlResult> results = new Controls(source, () -> book(rule, evidence))
                .of(new ForceQuestion(month, null, police))
                .results();
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static List<ControlResult> all(
            DataSource source, ControlRule rule, Evidence evidence, Map<String, Integer> police) {
        return new Controls(source, () -> book(rule, evidence))
                .of(new ForceQuestion(JANUARY, null, police))
                .results();
    }

    /** The packaged book with one more control, and the series that it compares with. */
    private static RateBook book(ControlRule rule, Evidence evidence) {
        Control control = new Control("试验", SCOPE, rule);
        Control nowhere = new Control("无", new ControlScope(null, "none"), rule);
        return RateFiles.packaged()
                .book()
                .with(timeline("control/shandong-headcount", nowhere, Evidence.A), "1")
                .with(timeline("control/test", control, evidence), "2")
                .with(timeline("series/TEST_AVG/000000", Money.yuan("60000.00"), Evidence.A), "3");
    }

    private static <T> Timeline<T> timeline(String table, T values, Evidence evidence) {
        Citation citation = new Citation("试验", null, null, null, null);
        Version version = new Version(table, LocalDate.of(2020, 1, 1), null, citation, evidence, Status.EXAMPLE);
        return new Timeline<>(table, List.of(new Dated<>(values, version)));
    }
}
