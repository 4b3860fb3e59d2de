package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import java.util.Arrays;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.sample.NationalTables;
import org.fenglu.kernel.sample.SampleBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wage of 30,000 is the tax administration's own example; other vectors are cited; the rest stands on a bound. */
@DisplayName("Cumulative withholding, Notice 2018 No. 61, article 6")
class CumulativeWithholdingTest {

    static final Dated<WithholdingTable> TABLE =
            SampleBook.dated("national/tax/wage-withholding", NationalTables.WITHHOLDING_2021);

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                  | basic | income   | deductions | relief | withheld | due
          IIT-001, January                      |  5000 |    30000 |       6500 |      0 |        0 |     555
          IIT-001, February, reaches 10%        | 10000 |    60000 |      13000 |      0 |      555 |     625
          IIT-001, March, all at 10%            | 15000 |    90000 |      19500 |      0 |     1180 |    1850
          IIT-013, on the bound of 36,000       |  5000 | 47527.71 |    6527.71 |      0 |        0 |    1080
          IIT-015, 328.2975 rises               |  5000 |    19750 |    3806.75 |      0 |        0 |  328.30
          IIT-019, 82.7085 rises                |  5000 |    10010 |    2253.05 |      0 |        0 |   82.71
          IIT-018, 854.1687 rises               |  5000 |    40000 |    6527.71 |      0 |        0 |  854.17
          IIT-022, less than nothing is taxed   |  5000 |     4100 |    1284.33 |      0 |        0 |       0
          income equals the basic deduction     |  5000 |     5000 |          0 |      0 |        0 |       0
          0.0048 of tax drops                   |  5000 |  5000.16 |          0 |      0 |        0 |       0
          0.0051 of tax rises                   |  5000 |  5000.17 |          0 |      0 |        0 |    0.01
          half a fen of tax rises               |  5000 |  5000.50 |          0 |      0 |        0 |    0.02
          relief is taken off the tax           |  5000 |    30000 |       6500 |    100 |        0 |     455
          relief above the tax                  |  5000 |    30000 |       6500 |    600 |        0 |       0
          withheld a fen less than due          |  5000 |    30000 |       6500 |      0 |   554.99 |    0.01
          withheld what is due                  |  5000 |    30000 |       6500 |      0 |      555 |       0
          withheld a fen more: no refund        |  5000 |    30000 |       6500 |      0 |   555.01 |       0
          IIT-029, caught up: no refund         | 15000 |    36000 |      11400 |      0 |      312 |       0
        """)
    void withholds(
            String name, String basic, String income, String deductions, String relief, String withheld, String due) {
        YearToDate year = new YearToDate(
                2026, yuan(income), yuan(deductions), Money.ZERO, Money.ZERO, yuan(relief), yuan(withheld));

        assertThat(CumulativeWithholding.due(year, yuan(basic), TABLE, Workings.SILENT))
                .isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case, wage and contributions by month | income                      | contributions | withheld
          IIT-009, rounding chain               | 43500 43500 24000           | 6527.71       | 959.17 2915.29 1247.23
          IIT-010, raise in March               | 22000 22000 24400           | 3850          | 394.50 394.50 876
          IIT-006, after a high January         | 10000 4000 4000 4000 4000   | 0             | 150 0 0 0 0
          IIT-007 without its rule              | 8000 8000 8000 8000 8000    | 2000          | 30 30 30 30 30
          IIT-003, wage 10,000                  | 10000 10000 10000           | 2500          | 75 75 75
        """)
    void carriesTheYear(String name, String income, String contributions, String withheld) {
        String[] incomes = income.split(" ");
        Money[] taxes = new Money[incomes.length];
        YearToDate year = YearToDate.start(2026);
        for (int month = 0; month < incomes.length; month++) {
            year = new YearToDate(
                    2026,
                    year.income().plus(yuan(incomes[month])),
                    year.contributions().plus(yuan(contributions)),
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    year.withheld());
            taxes[month] = CumulativeWithholding.due(year, yuan("5000").times(month + 1L), TABLE, Workings.SILENT);
            year = year.withheld(taxes[month]);
        }

        assertThat(taxes).containsExactly(amounts(withheld));
    }

    private static Money[] amounts(String yuan) {
        return Arrays.stream(yuan.split(" ")).map(Money::yuan).toArray(Money[]::new);
    }

    @Test
    void saysWhatWasDoneAndWhereTheRateStands() {
        Workings workings = Workings.kept();
        YearToDate year =
                new YearToDate(2026, yuan("60000"), yuan("9000"), yuan("4000"), Money.ZERO, yuan("1"), yuan("555"));

        CumulativeWithholding.due(year, yuan("10000"), TABLE, workings);

        List<Step> steps = workings.steps();
        assertThat(steps).extracting(Step::formula).containsExactly(Formula.TAXABLE, Formula.WITHHOLDING);
        assertThat(steps)
                .extracting(Step::expression)
                .containsExactly(
                        "max(0, 60000.00 - 10000.00 - 9000.00 - 4000.00)",
                        "max(0, 37000.00 * 0.1 - 2520.00 - 1.00 - 555.00)");
        assertThat(steps.get(1).result()).isEqualTo(yuan("624"));
        assertThat(steps.get(1).versions()).containsExactly(TABLE.version());
    }
}
