package org.fenglu.kernel.pay.wage.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A wage that changes inside the month")
class SplitMonthTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                 | old      | before | new      | after | pay
          WAGE-009, raise on 16 March          | 22000.00 |     10 | 26400.00 |    12 | 24400.00
          raise on the first working day       | 22000.00 |      0 | 26400.00 |    22 | 26400.00
          raise after the last working day     | 22000.00 |     22 | 26400.00 |     0 | 22000.00
          same wage: parts are the whole       |   100.01 |     11 |   100.01 |    11 |   100.01
          half a fen rounds up                 |     0.01 |      1 |     0.00 |     1 |     0.01
          less than half a fen is dropped      |     0.01 |      1 |     0.00 |     2 |     0.00
        """)
    void splits(String name, String oldWage, String before, String newWage, String after, String pay) {
        SplitMonth month = new SplitMonth(Quantity.of(before), Quantity.of(after));

        assertThat(month.pay(Money.yuan(oldWage), Money.yuan(newWage), Workings.SILENT))
                .isEqualTo(Money.yuan(pay));
    }

    @Test
    void explainsItselfInNumbers() {
        Workings workings = Workings.kept();
        new SplitMonth(Quantity.whole(10), Quantity.whole(12)).pay(Money.yuan("22000"), Money.yuan("26400"), workings);

        assertThat(workings.steps().get(0).expression()).isEqualTo("(22000.00 * 10 + 26400.00 * 12) / 22");
    }

    @Test
    void refusesAMonthWithoutWorkingDays() {
        assertThatThrownBy(() -> new SplitMonth(Quantity.ZERO, Quantity.ZERO))
                .hasMessage("A month has working days before or after a change of the wage, found 0 and 0; "
                        + "check both counts");
    }
}
