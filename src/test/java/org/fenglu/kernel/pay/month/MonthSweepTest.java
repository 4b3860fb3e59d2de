package org.fenglu.kernel.pay.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.Force;
import org.fenglu.kernel.sample.MonthDraft;
import org.fenglu.kernel.sample.SampleBook;
import org.fenglu.kernel.sample.SevenGrades;
import org.fenglu.kernel.sample.YearOfPay;
import org.fenglu.kernel.staff.ServiceStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of whole months: over wages by a prime stride, and over a large force that is the same on each run. */
@DisplayName("Months, swept over wages and over a force")
class MonthSweepTest {

    private static final long STRIDE = 77_773;
    private static final int OFFICERS = 50_000;
    private static final int MONTHS = 3;

    private long paid;
    private long refused;

    /** More wage with the same declared base: no less net, gross and tax, whatever floor or bracket it crosses. */
    @ParameterizedTest
    @ValueSource(strings = {CityTables.BEIJING, CityTables.WUHAN})
    void raisingAWageNeverLowersTheNet(String region) {
        Payslip before = wage(region, 0);
        for (long fen = STRIDE; fen < 10_000_000; fen += STRIDE) {
            Payslip after = wage(region, fen);
            assertThat(after.totals().net())
                    .as("%d fen", fen)
                    .isGreaterThanOrEqualTo(before.totals().net());
            assertThat(after.totals().gross())
                    .isGreaterThanOrEqualTo(before.totals().gross());
            assertThat(after.totals().tax())
                    .isGreaterThanOrEqualTo(before.totals().tax());
            before = after;
        }
    }

    private static Payslip wage(String region, long fen) {
        return new MonthDraft("2026-01")
                .officer(of ->
                        of.region(region).personal("wage", Money.ofFen(fen).toString()))
                .paid()
                .payslip();
    }

    /** On probation the floor of 80% and the minimum wage stand under the wage; more wage is still never less net. */
    @Test
    void raisingAWageOnProbationNeverLowersTheNet() {
        Money before = Money.ZERO;
        for (long fen = 0; fen < 1_000_000; fen += STRIDE / 11) {
            String wage = Money.ofFen(fen).toString();
            Money net = new MonthDraft("2026-01")
                    .officer(of -> of.status(ServiceStatus.PROBATION)
                            .contractWage("6000")
                            .personal("wage", wage))
                    .paid()
                    .payslip()
                    .totals()
                    .net();
            assertThat(net).as(wage).isGreaterThanOrEqualTo(before);
            before = net;
        }
    }

    /** The bulk road and the explained road run the same statements: the same bits, for {@value OFFICERS} officers. */
    @Test
    void theExplainedMonthIsTheSilentMonthAndItsLinesAddUp() {
        YearOfPay year = new YearOfPay(new Force(2, 2026, CityTables.ALL), SampleBook.BOOK, SevenGrades.ID);
        for (int place = 0; place < OFFICERS; place++) {
            year.pay(place, MONTHS, this::compare);
        }
        assertThat(paid).isGreaterThan(OFFICERS * 2L);
        assertThat(refused).isBetween(1L, paid / 10);
    }

    private void compare(YearOfPay.Month month) {
        MonthOutcome explained = MonthCalculation.outcome(month.input(), month.tables(), Workings.kept());
        if (month.outcome() instanceof Paid silent) {
            paid++;
            Paid kept = (Paid) explained;
            assertThat(kept.payslip().fen()).isEqualTo(silent.payslip().fen());
            assertThat(kept.payslip().totals()).isEqualTo(silent.payslip().totals());
            assertThat(kept.carried()).isEqualTo(silent.carried());
            requireSums(silent.payslip());
        } else {
            refused++;
            assertThat(explained).isEqualTo(month.outcome());
        }
    }

    /** Added up here line by line, by the meaning of the sections and by no rule of the engine. */
    private static void requireSums(Payslip payslip) {
        long net = 0;
        long cost = 0;
        for (LineDefinition line : payslip.layout().lines()) {
            long fen = payslip.amount(line.code()).fen();
            net += line.section() == PayslipSection.WAGE ? fen : 0;
            net -= isTaken(line.section()) ? fen : 0;
            cost += isCost(line.section()) ? fen : 0;
        }
        if (net != payslip.totals().net().fen()
                || cost != payslip.totals().employerCost().fen()
                || net < 0) {
            throw new AssertionError(net + ", " + cost + ": " + payslip.totals());
        }
    }

    private static boolean isTaken(PayslipSection section) {
        return section == PayslipSection.EMPLOYEE_CONTRIBUTION
                || section == PayslipSection.TAX
                || section == PayslipSection.DEDUCTION;
    }

    private static boolean isCost(PayslipSection section) {
        return section == PayslipSection.WAGE
                || section == PayslipSection.EMPLOYER_CONTRIBUTION
                || section == PayslipSection.AGENCY;
    }

    /** The same input gives the same payslip whatever was calculated before it, and in whatever order. */
    @Test
    void theOrderOfTheForceChangesNothing() {
        YearOfPay year = new YearOfPay(new Force(3, 2026, CityTables.ALL), SampleBook.BOOK, SevenGrades.ID);
        List<YearOfPay.Month> months = new ArrayList<>();
        for (int place = 0; place < 500; place++) {
            year.pay(place, 2, months::add);
        }
        for (int at = months.size() - 1; at >= 0; at--) {
            YearOfPay.Month month = months.get(at);
            MonthOutcome again = MonthCalculation.outcome(month.input(), month.tables(), Workings.SILENT);
            if (month.outcome() instanceof Paid first) {
                assertThat(((Paid) again).payslip().fen())
                        .isEqualTo(first.payslip().fen());
            } else {
                assertThat(again).isEqualTo(month.outcome());
            }
        }
    }

    /** Both sides pay the same to the fund, the split of the performance wage is its whole, in each month of a year. */
    @Test
    void partsMakeTheWhole() {
        YearOfPay year = new YearOfPay(new Force(4, 2026, CityTables.ALL), SampleBook.BOOK, SevenGrades.ID);
        for (int place = 0; place < 1_000; place++) {
            year.pay(place, 12, month -> {
                if (month.outcome() instanceof Paid done) {
                    Payslip slip = done.payslip();
                    assertThat(slip.amount("PERFORMANCE_BASE").plus(slip.amount("PERFORMANCE_FIXED")))
                            .isEqualTo(slip.amount("PERFORMANCE_STANDARD"));
                    assertThat(slip.amount(StatutoryLine.HOUSING_FUND_EMPLOYEE))
                            .isEqualTo(slip.amount(StatutoryLine.HOUSING_FUND_EMPLOYER));
                }
            });
        }
    }
}
