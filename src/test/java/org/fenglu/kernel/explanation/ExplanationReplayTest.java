package org.fenglu.kernel.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.Force;
import org.fenglu.kernel.sample.SampleBook;
import org.fenglu.kernel.sample.SevenGrades;
import org.fenglu.kernel.sample.YearOfPay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every payslip of a force of every kind is done again from the text of its steps, by another calculator. */
@DisplayName("An explanation leads to its payslip")
class ExplanationReplayTest {

    private static final int OFFICERS = 400;
    private static final Force FORCE = new Force(20_261_101, 2026, CityTables.ALL);

    /** Formulas whose numbers are the law's or the scheme's: such a step must say where they stand. */
    private static final Set<Formula> CITED = EnumSet.of(
            Formula.STANDARD,
            Formula.SERVICE_YEARS,
            Formula.INDEX_SHARE,
            Formula.OVERTIME,
            Formula.SICK_FLOOR,
            Formula.PROBATION_FLOOR,
            Formula.MINIMUM_WAGE_FLOOR,
            Formula.BASE,
            Formula.CONTRIBUTION,
            Formula.FUND_TAX_LIMIT,
            Formula.LOSS_SHARE,
            Formula.ADDITIONAL,
            Formula.PERSONAL_PENSION,
            Formula.BASIC_DEDUCTION,
            Formula.WITHHOLDING,
            Formula.VAT_ON_WHOLE);

    /** The differential VAT ended with 2025; the others belong to rules beside the monthly payslip. */
    private static final Set<Formula> NOT_OF_A_MONTH_OF_2026 = EnumSet.of(
            Formula.VAT_ON_DIFFERENCE,
            Formula.DAY_WAGE,
            Formula.HOUR_WAGE,
            Formula.SPLIT_MONTH,
            Formula.UNUSED_LEAVE,
            Formula.MATERNITY_WAGE,
            Formula.COST_INCLUSIVE,
            Formula.CONTRIBUTION_DIFFERENCE,
            Formula.FUND_TAX_BASE,
            Formula.SETTLEMENT,
            Formula.SEVERANCE_AVERAGE,
            Formula.SEVERANCE_FLOOR,
            Formula.SEVERANCE_CAP,
            Formula.SEVERANCE,
            Formula.UNLAWFUL_DISMISSAL_DAMAGES,
            Formula.NOTICE_PAY,
            Formula.FORCE_AVERAGE,
            Formula.PER_HEAD_BUDGET,
            Formula.BUDGET_OF_FORCE,
            Formula.CONTROL_MARGIN,
            Formula.IDLE_PAY);

    /** Formulas of a month's payslip; the force is varied enough for each of them. */
    private static final Set<Formula> OF_A_MONTH = EnumSet.of(
            Formula.PERSONAL,
            Formula.MONTH_OF_YEAR,
            Formula.LAST_MONTH_OF_YEAR,
            Formula.SERVICE_BANDS,
            Formula.PERCENT_OF,
            Formula.SPLIT,
            Formula.SPLIT_REMAINDER,
            Formula.COUNT_RATE,
            Formula.CAPPED,
            Formula.ASSESSED,
            Formula.SEASONAL,
            Formula.OUT_OF_SEASON,
            Formula.NOT_DUE,
            Formula.ATTENDED,
            Formula.SICK_WAGE,
            Formula.HIGHER,
            Formula.TOP_UP,
            Formula.SUM,
            Formula.FIXED_CONTRIBUTION,
            Formula.FUND_NOT_YET,
            Formula.FUND_EXCESS,
            Formula.INCOME_OF_MONTH,
            Formula.DEDUCTIBLE_OF_MONTH,
            Formula.INCOME,
            Formula.DEDUCTIBLE,
            Formula.TAXABLE,
            Formula.LOSS_ABOVE_MINIMUM,
            Formula.LOSS_LIMIT,
            Formula.DEDUCTION,
            Formula.NET,
            Formula.EMPLOYER_COST,
            Formula.AGENCY_FEE);

    private final Set<Formula> seen = EnumSet.noneOf(Formula.class);
    private int payslips;

    /** A payslip and how it came about. */
    private record Explained(Payslip payslip, List<Step> steps) {}

    @Test
    void everyPayslipOfTheForceReplays() {
        YearOfPay year = new YearOfPay(FORCE, SampleBook.BOOK, SevenGrades.ID);
        for (int place = 0; place < OFFICERS; place++) {
            year.pay(place, 12, this::replay);
        }
        assertThat(payslips).isGreaterThan(OFFICERS * 10);
        assertThat(seen)
                .as("formulas that the payslips of the force have used")
                .containsAll(OF_A_MONTH)
                .containsAll(CITED);
    }

    private void replay(YearOfPay.Month month) {
        Explained explained = explained(month);
        if (explained != null) {
            payslips++;
            explained.steps().forEach(step -> seen.add(step.formula()));
            assertThat(Replay.complaints(explained.payslip(), explained.steps()))
                    .as(() -> month.input().officer().officerNo() + " in "
                            + month.tables().key().month())
                    .isEmpty();
            assertThat(explained.steps())
                    .filteredOn(step -> CITED.contains(step.formula()))
                    .filteredOn(step -> step.versions().isEmpty())
                    .as("steps that do not say where their numbers stand")
                    .isEmpty();
        }
    }

    private static Explained explained(YearOfPay.Month month) {
        Workings workings = Workings.kept();
        return MonthCalculation.outcome(month.input(), month.tables(), workings) instanceof Paid paid
                ? new Explained(paid.payslip(), workings.steps())
                : null;
    }

    /** A test that cannot fail proves nothing: any step that is off by a fen, left out or misread is a complaint. */
    @Test
    void aChangedStepIsFound() {
        YearOfPay.Month month = new YearOfPay(FORCE, SampleBook.BOOK, SevenGrades.ID).last(1, 10);
        Explained whole = explained(month);
        assertThat(whole.steps()).hasSizeGreaterThan(50);
        for (int at = 0; at < whole.steps().size(); at++) {
            List<Step> changed = new ArrayList<>(whole.steps());
            changed.set(at, oneFenMore(changed.get(at)));
            assertThat(Replay.complaints(whole.payslip(), changed))
                    .as(whole.steps().get(at).toString())
                    .isNotEmpty();
        }
    }

    @Test
    void aMissingLineIsFound() {
        YearOfPay.Month month = new YearOfPay(FORCE, SampleBook.BOOK, SevenGrades.ID).last(1, 10);
        Explained whole = explained(month);
        for (String line : whole.steps().stream().map(Step::line).distinct().toList()) {
            List<Step> without = whole.steps().stream()
                    .filter(step -> !step.line().equals(line))
                    .toList();
            boolean isZero = whole.payslip().layout().place(line) >= 0
                    && whole.payslip().amount(line).isZero();
            assertThat(Replay.complaints(whole.payslip(), without).isEmpty())
                    .as(line)
                    .isEqualTo(isZero && isStatutory(line));
        }
    }

    private static boolean isStatutory(String line) {
        return line.endsWith("_TOP_UP") || line.equals("SICK_PAY") || line.equals("LOSS_COMPENSATION");
    }

    @Test
    void anUnreadableStepIsFound() {
        YearOfPay.Month month = new YearOfPay(FORCE, SampleBook.BOOK, SevenGrades.ID).last(1, 10);
        Explained whole = explained(month);
        List<Step> changed = new ArrayList<>(whole.steps());
        Step first = changed.get(0);
        changed.set(
                0, new Step(first.line(), first.formula(), "12 +", first.rounding(), first.result(), first.versions()));

        assertThat(Replay.complaints(whole.payslip(), changed))
                .first()
                .asString()
                .contains("cannot be read: 12 +");
    }

    private static Step oneFenMore(Step step) {
        return new Step(
                step.line(),
                step.formula(),
                step.expression(),
                step.rounding(),
                step.result().plus(Money.ofFen(1)),
                step.versions());
    }
}
