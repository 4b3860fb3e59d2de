package org.fenglu.kernel.pay.wage.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.sample.FactsDraft;
import org.fenglu.kernel.sample.NationalTables;
import org.fenglu.kernel.sample.OfficerDraft;
import org.fenglu.kernel.sample.WageDraft;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.UnitTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A wage of 4,350.00 is 200.00 a day at 21.75. By the calendar of 2026, July has 23 paid days, June 22 (the 19th is a
 * holiday), February 20 with two worked weekend days and four holidays.
 */
@DisplayName("The attended part of a month, by the three methods in use")
class AttendedShareTest {

    private static final Money WAGE = Money.yuan("4350.00");

    @ParameterizedTest(name = "{0}: {4} / {5} / {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                        | month   | employed               | unpaid | deducted | attended | actual days
          whole month                                 | 2026-07 | 2020-01-01..           | 0      | 4350.00  | 4350.00  | 4350.00
          WAGE-006, two days away                     | 2026-07 | 2020-01-01..           | 2      | 3950.00  | 4200.00  | 3971.74
          half a day away                             | 2026-07 | 2020-01-01..           | 0.5    | 4250.00  | 4350.00  | 4255.43
          WAGE-008, one day of 23 attended            | 2026-07 | 2020-01-01..           | 22     |    0.00  |  200.00  |  189.13
          half a day attended                         | 2026-07 | 2020-01-01..           | 22.5   |    0.00  |  100.00  |   94.57
          two days of 23 attended                     | 2026-07 | 2020-01-01..           | 21     |  150.00  |  400.00  |  378.26
          a whole month away                          | 2026-07 | 2020-01-01..           | 23     |    0.00  |    0.00  |    0.00
          a month of 20 days, one away                | 2026-02 | 2020-01-01..           | 1      | 4150.00  | 3800.00  | 4132.50
          joined on the first, a working day          | 2026-07 | 2026-07-01..           | 0      | 4350.00  | 4350.00  | 4350.00
          joined on the second                        | 2026-07 | 2026-07-02..           | 0      | 4150.00  | 4350.00  | 4160.87
          joined on the third                         | 2026-07 | 2026-07-03..           | 0      | 3950.00  | 4200.00  | 3971.74
          joined on the last working day              | 2026-07 | 2026-07-31..           | 0      |    0.00  |  200.00  |  189.13
          joined on the Monday after a free first     | 2026-08 | 2026-08-03..           | 0      | 4350.00  | 4350.00  | 4350.00
          joined on the Tuesday after it              | 2026-08 | 2026-08-04..           | 0      | 4150.00  | 4000.00  | 4142.86
          joined on a Saturday at the end             | 2026-10 | 2026-10-31..           | 0      |    0.00  |    0.00  |    0.00
          joined on a worked Saturday                 | 2026-02 | 2026-02-28..           | 0      |  550.00  |  200.00  |  217.50
          left on the last day                        | 2026-07 | 2020-01-01..2026-07-31 | 0      | 4350.00  | 4350.00  | 4350.00
          left the day before the last                | 2026-07 | 2020-01-01..2026-07-30 | 0      | 4150.00  | 4350.00  | 4160.87
          left on the first                           | 2026-07 | 2020-01-01..2026-07-01 | 0      |    0.00  |  200.00  |  189.13
          joined and left within the month            | 2026-07 | 2026-07-06..2026-07-17 | 0      | 1750.00  | 2000.00  | 1891.30
          joined, then away for half a day            | 2026-07 | 2026-07-06..           | 0.5    | 3650.00  | 3900.00  | 3688.04
          left next month                             | 2026-07 | 2020-01-01..2026-08-01 | 0      | 4350.00  | 4350.00  | 4350.00
        """)
    void paysThePart(
            String name,
            String month,
            String employed,
            String unpaid,
            String deducted,
            String attended,
            String actualDays) {
        assertThat(paid(month, employed, unpaid, ProrationMethod.DEDUCT_ABSENT)).isEqualTo(Money.yuan(deducted));
        assertThat(paid(month, employed, unpaid, ProrationMethod.PAY_ATTENDED)).isEqualTo(Money.yuan(attended));
        assertThat(paid(month, employed, unpaid, ProrationMethod.ACTUAL_DAYS)).isEqualTo(Money.yuan(actualDays));
    }

    private static Money paid(String month, String employed, String unpaid, ProrationMethod method) {
        AttendedShare share = share(month, employed, unpaid + " 0 0", unit(method, method));
        assertThat(share.onInjuryLeave()).isEqualTo(share.ordinary());
        return WAGE.times(share.ordinary(), Rounding.FEN_HALF_UP);
    }

    @ParameterizedTest(name = "{0}: {3} / {4} / {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                              | leave: unpaid sick injury | method        | ordinary | on injury | sick
          sick for two days                 | 0 2 0                     | DEDUCT_ABSENT |  3950.00 |   3950.00 |  400.00
          sick for half a day               | 0 0.5 0                   | DEDUCT_ABSENT |  4250.00 |   4250.00 |  100.00
          sick for two days, actual days    | 0 2 0                     | ACTUAL_DAYS   |  3971.74 |   3971.74 |  378.26
          injured for two days              | 0 0 2                     | DEDUCT_ABSENT |  3950.00 |   4350.00 |    0.00
          injured the whole month           | 0 0 23                    | DEDUCT_ABSENT |     0.00 |   4350.00 |    0.00
          a day of each                     | 1 1 1                     | DEDUCT_ABSENT |  3750.00 |   3950.00 |  200.00
          sick 21 days of 23                | 0 21 0                    | DEDUCT_ABSENT |   150.00 |    150.00 | 4200.00
          sick 22 days, more than 21.75     | 0 22 0                    | DEDUCT_ABSENT |     0.00 |      0.00 | 4350.00
          sick the whole month              | 0 23 0                    | DEDUCT_ABSENT |     0.00 |      0.00 | 4350.00
          sick the whole month, actual days | 0 23 0                    | ACTUAL_DAYS   |     0.00 |      0.00 | 4350.00
          sick 22.5 of 23, actual days      | 0 22.5 0                  | ACTUAL_DAYS   |    94.57 |     94.57 | 4255.43
        """)
    void tellsTheKindsOfLeaveApart(
            String name, String leave, ProrationMethod method, String ordinary, String onInjury, String sick) {
        AttendedShare share = share("2026-07", "2020-01-01..", leave, unit(method, method));

        assertThat(WAGE.times(share.ordinary(), Rounding.FEN_HALF_UP)).isEqualTo(Money.yuan(ordinary));
        assertThat(WAGE.times(share.onInjuryLeave(), Rounding.FEN_HALF_UP)).isEqualTo(Money.yuan(onInjury));
        assertThat(WAGE.times(share.sick(), Rounding.FEN_HALF_UP)).isEqualTo(Money.yuan(sick));
    }

    /** The unit has one method for joiners and leavers and another for leave. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                       | employed     | leave | paid    | days
          leave in a whole month     | 2020-01-01.. | 2 0 0 | 3950.00 | 23
          a joiner                   | 2026-07-06.. | 0 0 0 | 3782.61 | 20
          a joiner on leave          | 2026-07-06.. | 2 0 0 | 3404.35 | 20
        """)
    void joinersHaveTheirOwnMethod(String name, String employed, String leave, String paid, int days) {
        UnitTerms unit = unit(ProrationMethod.ACTUAL_DAYS, ProrationMethod.DEDUCT_ABSENT);
        AttendedShare share = share("2026-07", employed, leave, unit);

        assertThat(WAGE.times(share.ordinary(), Rounding.FEN_HALF_UP)).isEqualTo(Money.yuan(paid));
        assertThat(share.employedDays()).isEqualTo(days);
    }

    private static AttendedShare share(String month, String employed, String leave, UnitTerms unit) {
        OfficerDraft officer = new OfficerDraft().employed(employed.substring(0, 10), employed.substring(12));
        String[] days = leave.split(" ");
        FactsDraft facts = new FactsDraft().leave(days[0], days[1], days[2]);
        return AttendedShare.of(
                officer.officer(),
                facts.facts(),
                unit,
                new WageDraft().month(month).tables().work());
    }

    private static UnitTerms unit(ProrationMethod joiner, ProrationMethod leave) {
        return new UnitTerms("U", joiner, leave, Rate.percent("60%"), 1, null, null);
    }

    /** 国办发明电〔2025〕7号: thirteen holidays, six worked weekend days, nine weekdays off. */
    @ParameterizedTest(name = "{0} .. {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # from       | to         | paid days
          2026-01-01 | 2026-12-31 | 261
          2026-01-01 | 2026-01-01 | 1
          2026-01-02 | 2026-01-03 | 0
          2026-01-04 | 2026-01-04 | 1
          2026-02-01 | 2026-02-28 | 20
          2026-02-14 | 2026-02-23 | 5
          2026-05-01 | 2026-05-05 | 2
          2026-05-09 | 2026-05-09 | 1
          2026-06-01 | 2026-06-30 | 22
          2026-07-01 | 2026-07-31 | 23
          2026-10-01 | 2026-10-10 | 6
          2026-07-04 | 2026-07-05 | 0
          2026-07-02 | 2026-07-01 | 0
        """)
    void aCalendarCountsPaidDays(LocalDate from, LocalDate to, int days) {
        assertThat(NationalTables.CALENDAR_2026.paidDays(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2026-01-01", "2026-12-31, 2027-01-01"})
    void aCalendarHoldsOneYear(LocalDate from, LocalDate to) {
        WorkCalendar calendar = NationalTables.CALENDAR_2026;

        assertThatThrownBy(() -> calendar.paidDays(from, to)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.month(YearMonth.of(2025, 12))).isInstanceOf(IllegalArgumentException.class);
        assertThat(calendar.month(YearMonth.of(2026, 1)).before()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(calendar.month(YearMonth.of(2026, 2)).last()).isEqualTo(LocalDate.of(2026, 2, 28));
    }
}
