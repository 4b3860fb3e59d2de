package org.fenglu.kernel.pay.wage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Annual leave, 职工带薪年休假条例 and 实施办法")
class AnnualLeaveTest {

    private static final AnnualLeaveTable TABLE = new AnnualLeaveTable(
            List.of(
                    new AnnualLeaveTable.Tier(1, Quantity.whole(5)),
                    new AnnualLeaveTable.Tier(10, Quantity.whole(10)),
                    new AnnualLeaveTable.Tier(20, Quantity.whole(15))),
            365,
            Rate.percent("300%"),
            Rate.percent("100%"));
    private static final WorkTime WORK_TIME = new WorkTime(Quantity.of("21.75"), Quantity.whole(8), Map.of());

    @ParameterizedTest(name = "{0} years: {1} days")
    @CsvSource({"0, 0", "1, 5", "9, 5", "10, 10", "19, 10", "20, 15", "40, 15"})
    void growsWithTotalService(int years, String days) {
        assertThat(new AnnualLeave(TABLE).days(years)).hasToString(days);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                    | entitled | passed | taken | unused
          WAGE-004, 1.97 days                     |       10 |     72 |     0 | 1
          PAY-ST-LV-2, 1.74 days                  |        5 |    200 |     1 | 1
          one day short of a whole one            |        5 |     72 |     0 | 0
          exactly one day                         |        5 |     73 |     0 | 1
          one calendar day more                   |        5 |     74 |     0 | 1
          the whole year                          |       15 |    365 |     0 | 15
          more taken than earned: nothing back    |        5 |     73 |     3 | 0
          half a day taken                        |        5 |    146 |   0.5 | 1
        """)
    void dropsPartsOfADayOnLeaving(String name, String entitled, int passed, String taken, int unused) {
        int days = new AnnualLeave(TABLE).unusedOnLeaving(Quantity.of(entitled), passed, Quantity.of(taken));

        assertThat(days).isEqualTo(unused);
    }

    @ParameterizedTest(name = "{0} days left: {1}")
    @CsvSource({"365, 5", "292, 4", "291, 3", "72, 0", "0, 0"})
    void dropsPartsOfADayOnJoining(int left, int days) {
        assertThat(new AnnualLeave(TABLE).onJoining(Quantity.whole(5), left)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}: {3} of {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                    | wage     | days | on top  | whole
          PAY-ST-LV-1                             |  4000.00 |    5 | 1839.08 | 2758.62
          WAGE-004                                | 43500.00 |    1 | 4000.00 | 6000.00
          nothing unused                          |  4000.00 |    0 |    0.00 |    0.00
        """)
    void paysUnusedDays(String name, String wage, String days, String onTop, String whole) {
        UnusedLeavePay pay = new UnusedLeavePay(TABLE, WORK_TIME);

        assertThat(pay.onTop(Money.yuan(wage), Quantity.of(days), Workings.SILENT))
                .isEqualTo(Money.yuan(onTop));
        assertThat(pay.whole(Money.yuan(wage), Quantity.of(days), Workings.SILENT))
                .isEqualTo(Money.yuan(whole));
    }
}
