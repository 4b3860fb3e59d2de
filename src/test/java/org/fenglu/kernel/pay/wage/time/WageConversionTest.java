package org.fenglu.kernel.pay.wage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Day and hour wage, and the days that they divide by, 人社部发〔2025〕2号")
class WageConversionTest {

    private static final WorkTime WORK_TIME = new WorkTime(
            Quantity.of("21.75"),
            Quantity.whole(8),
            Map.of(
                    OvertimeKind.WEEKDAY, Rate.percent("150%"),
                    OvertimeKind.REST_DAY, Rate.percent("200%"),
                    OvertimeKind.HOLIDAY, Rate.percent("300%")));

    @ParameterizedTest(name = "{0}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                     | wage     | day     | hour
          WAGE-002, WAGE-006       | 21750.00 | 1000.00 | 125.00
          WAGE-004                 | 43500.00 | 2000.00 | 250.00
          PAY-GX-01, 119.5402 down |  2600.00 |  119.54 |  14.94
          no wage                  |     0.00 |    0.00 |   0.00
        """)
    void converts(String name, String wage, String day, String hour) {
        assertThat(WageConversion.day(Money.yuan(wage), WORK_TIME, Workings.SILENT))
                .isEqualTo(Money.yuan(day));
        assertThat(WageConversion.hour(Money.yuan(wage), WORK_TIME, Workings.SILENT))
                .isEqualTo(Money.yuan(hour));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                | year | rest | holidays | days | quarter | month | paid  | hours
          WAGE-001, 2025                      |  365 |  104 |       13 |  248 |      62 | 20.67 | 21.75 | 174
          before 2025, 劳社部发〔2008〕3号          |  365 |  104 |       11 |  250 |    62.5 | 20.83 | 21.75 | 174
        """)
    void derives(
            String name,
            int year,
            int rest,
            int holidays,
            String days,
            String quarter,
            String month,
            String paid,
            String hours) {
        WorkTimeConversion conversion = new WorkTimeConversion(year, rest, holidays);

        assertThat(conversion.workDaysPerYear()).hasToString(days);
        assertThat(conversion.workDaysPerQuarter()).hasToString(quarter);
        assertThat(conversion.workDaysPerMonth()).hasToString(month);
        assertThat(conversion.paidDaysPerMonth()).hasToString(paid);
        assertThat(conversion.paidHoursPerMonth(8)).hasToString(hours);
    }
}
