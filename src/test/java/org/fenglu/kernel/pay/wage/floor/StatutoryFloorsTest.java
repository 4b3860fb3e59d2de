package org.fenglu.kernel.pay.wage.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.sample.WageDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Statutory floors: sick pay, probation, minimum wage")
class StatutoryFloorsTest {

    private static Ratio days(String days) {
        return Ratio.of(Quantity.of(days), Quantity.of("21.75"));
    }

    /** The wage of a day is 200.00; the floor of a day at a minimum wage of 2,175 is 80.00 (劳部发〔1995〕309号). */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                          | wage    | share  | days  | pay
          WAGE-011, the floor of 2,000  |    0.00 |   0%   | 21.75 | 1740.00
          not sick                      | 4350.00 |  60%   |     0 |    0.00
          60% of the wage               | 4350.00 |  60%   |     2 |  240.00
          half a day                    | 4350.00 |  60%   |   0.5 |   60.00
          a share below the floor       | 4350.00 | 39.99% |     1 |   80.00
          a share on the floor          | 4350.00 |  40%   |     1 |   80.00
          a share above the floor       | 4350.00 | 40.01% |     1 |   80.02
          the whole month               | 4350.00 |  60%   | 21.75 | 2610.00
          all of the wage               | 4350.00 | 100%   |     1 |  200.00
          half a fen rises              | 4350.00 |  60.0025% | 1  |  120.01
        """)
    void sickPay(String name, String wage, String share, String days, String pay) {
        SickPay rule = new SickPay(percent(share), WageDraft.floors("2175", false));

        assertThat(rule.due(yuan(wage), days(days), Workings.SILENT)).isEqualTo(yuan(pay));
    }

    @Test
    void sickPayOfANationalFloor() {
        SickPay rule = new SickPay(percent("0%"), WageDraft.floors("2000", false));

        assertThat(rule.due(yuan("5000"), Ratio.ONE, Workings.SILENT)).isEqualTo(yuan("1600"));
    }

    /** 劳动合同法 article 20: 80% of the contract wage, and the minimum wage, here 2,540. */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                               | contract | days  | paid    | due     | floor
          80% is above the minimum wage      |  5000.00 | 21.75 | 3600.00 |  400.00 | 4000.00
          80% is a fen below it              |  3174.99 | 21.75 | 2000.00 |  540.00 | 2540.00
          80% is the minimum wage            |  3175.00 | 21.75 | 2000.00 |  540.00 | 2540.00
          80% is a fen above it              |  3175.01 | 21.75 | 2000.00 |  540.01 | 2540.01
          paid a fen less than due           |  5000.00 | 21.75 | 3999.99 |    0.01 | 4000.00
          paid what is due                   |  5000.00 | 21.75 | 4000.00 |    0.00 | 4000.00
          paid a fen more                    |  5000.00 | 21.75 | 4000.01 |    0.00 | 4000.00
          half of the month owes a half      |  5000.00 | 10.875| 1800.00 |  200.00 | 4000.00
          80% of half a fen rises            |  5000.01 | 21.75 | 4000.00 |    0.01 | 4000.01
        """)
    void probation(String name, String contract, String days, String paid, String due, String floor) {
        ProbationTopUp rule = new ProbationTopUp(WageDraft.floors("2540", false));
        Ratio share = days.equals("10.875") ? new Ratio(1, 2) : days(days);

        assertThat(rule.floor(yuan(contract), Workings.SILENT)).isEqualTo(yuan(floor));
        assertThat(rule.due(yuan(contract), share, yuan(paid), Workings.SILENT)).isEqualTo(yuan(due));
    }

    /** 最低工资规定 article 12; in Shanghai the employee's contributions are on top (B). */
    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                               | minimum | on top | paid    | contributions | days  | due
          paid a fen less                    | 2740.00 | false  | 2739.99 |        800.00 | 21.75 |   0.01
          paid the minimum wage              | 2740.00 | false  | 2740.00 |        800.00 | 21.75 |   0.00
          paid a fen more                    | 2740.00 | false  | 2740.01 |        800.00 | 21.75 |   0.00
          contributions on top, a fen less   | 2740.00 | true   | 3539.99 |        800.00 | 21.75 |   0.01
          contributions on top, paid         | 2740.00 | true   | 3540.00 |        800.00 | 21.75 |   0.00
          contributions on top, a fen more   | 2740.00 | true   | 3540.01 |        800.00 | 21.75 |   0.00
          two days away owe less             | 2175.00 | false  | 1900.00 |          0.00 | 19.75 |  75.00
          no day attended owes nothing       | 2175.00 | false  |    0.00 |          0.00 |     0 |   0.00
        """)
    void minimumWage(
            String name, String minimum, boolean onTop, String paid, String contributions, String days, String due) {
        MinimumWageTopUp rule = new MinimumWageTopUp(WageDraft.floors(minimum, onTop));

        assertThat(rule.due(yuan(paid), yuan(contributions), days(days), Workings.SILENT))
                .isEqualTo(yuan(due));
    }

    @Test
    void eachFloorSaysWhereItStands() {
        Workings workings = Workings.kept();
        WageFloors floors = WageDraft.floors("2540", true);

        new SickPay(percent("60%"), floors).due(yuan("4350"), days("2"), workings);
        new ProbationTopUp(floors).due(yuan("5000"), days("2"), yuan("0"), workings);
        new MinimumWageTopUp(floors).due(yuan("0"), yuan("800"), days("2"), workings);

        assertThat(workings.steps())
                .filteredOn(step -> !step.versions().isEmpty())
                .extracting(Step::expression)
                .containsExactly(
                        "2540.00 * 0.8 * 2 / 21.75", "5000.00 * 0.8", "max(4000.00, 2540.00)", "2540.00 + 800.00");
    }
}
