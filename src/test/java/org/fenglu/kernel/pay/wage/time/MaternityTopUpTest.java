package org.fenglu.kernel.pay.wage.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.pay.wage.scheme.CostInclusiveWage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a unit adds to a maternity allowance; a wage inside a cost")
class MaternityTopUpTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                      | wage    | days | allowance | own wage | top-up
          WAGE-014                  | 9000.00 |  158 |  39500.00 | 47400.00 | 7900.00
          the allowance is as high  | 9000.00 |  158 |  47400.00 | 47400.00 |    0.00
          one fen short             | 9000.00 |  158 |  47399.99 | 47400.00 |    0.01
          the allowance is higher   | 9000.00 |  158 |  50000.00 | 47400.00 |    0.00
          a third of a fen dropped  | 1000.00 |   98 |      0.00 |  3266.67 | 3266.67
        """)
    void fillsUpToTheOwnWage(String name, String wage, String days, String allowance, String own, String due) {
        MaternityTopUp topUp = new MaternityTopUp(Quantity.whole(30));
        Money ownWage = topUp.ownWage(Money.yuan(wage), Quantity.of(days), Workings.SILENT);

        assertThat(ownWage).isEqualTo(Money.yuan(own));
        assertThat(topUp.due(ownWage, Money.yuan(allowance), Workings.SILENT)).isEqualTo(Money.yuan(due));
    }

    @Test
    void takesTheEmployersShareOutOfACost() {
        Money wage = CostInclusiveWage.wage(Money.yuan("4315"), Money.yuan("1050"), Workings.SILENT);

        assertThat(wage).as("PAY-GN-04").isEqualTo(Money.yuan("3265"));
    }

    @Test
    void refusesAShareAboveTheCost() {
        assertThatThrownBy(() -> CostInclusiveWage.wage(Money.yuan("1000"), Money.yuan("1000.01"), Workings.SILENT))
                .hasMessage("The employer's contributions 1000.01 are above the standard 1000.00 that holds them; "
                        + "check both");
    }
}
