package org.fenglu.kernel.pay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastYearAverageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                    | total    | months | average
              a whole year            | 96000.00 | 12     | 8000.00
              seven months            | 35000.00 | 7      | 5000.00
              one month               |  5210.37 | 1      | 5210.37
              below half a fen        |     0.05 | 12     | 0.00
              half a fen rises        |     0.06 | 12     | 0.01
              does not end            | 50000.00 | 12     | 4166.67
              nothing was paid        |     0.00 | 12     | 0.00
            """)
    void isTheTotalByTheMonthsThatCount(String name, String total, int months, String average) {
        assertThat(LastYearAverage.perMonth(Money.yuan(total), months, Workings.SILENT))
                .hasToString(average);
    }
}
