package org.fenglu.kernel.pay.wage.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Compensation for a loss, 工资支付暂行规定 article 16")
class LossCompensationTest {

    @ParameterizedTest(name = "{0}: {4}, {5} left")
    @CsvSource(delimiter = '|', textBlock = """
        # case                              | claim   | wage    | minimum | taken  | left
          WAGE-012, the minimum wage stops  | 1000.00 | 2600.00 | 2200.00 | 400.00 | 600.00
          PAY-ST-DD-1, 20% stops            | 1500.00 | 3000.00 | 1900.00 | 600.00 | 900.00
          PAY-ST-DD-2, the minimum wage     | 1500.00 | 2200.00 | 1900.00 | 300.00 | 1200.00
          the claim is within both          |  100.00 | 3000.00 | 1900.00 | 100.00 |   0.00
          the wage is the minimum wage      |  100.00 | 1900.00 | 1900.00 |   0.00 | 100.00
          the wage is below it              |  100.00 | 1800.00 | 1900.00 |   0.00 | 100.00
          20% is never rounded up           |  100.00 |    0.09 |    0.00 |   0.01 |  99.99
        """)
    void takesTheLeastOfThree(String name, String claim, String wage, String minimum, String expected, String left) {
        LossCompensation rule = new LossCompensation(floors(Money.yuan(minimum)));
        Money taken = rule.due(Money.yuan(claim), Money.yuan(wage), Workings.SILENT);

        assertThat(taken).isEqualTo(Money.yuan(expected));
        assertThat(LossCompensation.left(Money.yuan(claim), taken)).isEqualTo(Money.yuan(left));
    }

    private static WageFloors floors(Money minimumWage) {
        return new WageFloors(
                dated(minimumWage),
                dated(new MinimumWageMeasure(false)),
                dated(Rate.percent("80%")),
                dated(Rate.percent("80%")),
                dated(Rate.percent("20%")));
    }

    private static <T> Dated<T> dated(T values) {
        Citation citation = new Citation("工资支付暂行规定", null, "第十六条", null, null);
        LocalDate from = LocalDate.of(1995, 1, 1);
        return new Dated<>(values, new Version("test", from, null, citation, Evidence.A, Status.FINAL));
    }
}
