package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import java.time.YearMonth;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.sample.NationalTables;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Basic deduction of the year so far, Notices 2018 No. 61, 2020 No. 13, 2020 No. 19")
class BasicDeductionTest {

    private static final String TABLE = "national/tax/wage-withholding";

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                         | mode      | first   | paid    | deduction
          here for years, January                      | TENURE    | 2019-05 | 2026-01 |  5000
          here for years, December                     | TENURE    | 2019-05 | 2026-12 | 60000
          the first month                              | TENURE    | 2026-07 | 2026-07 |  5000
          IIT-004 without its rule, second month       | TENURE    | 2026-07 | 2026-08 | 10000
          December, hired in July                      | TENURE    | 2026-07 | 2026-12 | 30000
          hired in December, paid in December          | TENURE    | 2026-12 | 2026-12 |  5000
          hired in December, paid next January         | TENURE    | 2026-12 | 2027-01 |  5000
          hired in December, paid next February        | TENURE    | 2026-12 | 2027-02 | 10000
          paid the month before the first              | TENURE    | 2026-07 | 2026-06 |  5000
          paid in December before a hire in January    | TENURE    | 2027-01 | 2026-12 |  5000
          IIT-004, first job of the year in July       | FIRST_JOB | 2026-07 | 2026-07 | 35000
          IIT-004, August                              | FIRST_JOB | 2026-07 | 2026-08 | 40000
          IIT-004, December                            | FIRST_JOB | 2026-07 | 2026-12 | 60000
          IIT-006, January                             | FULL_YEAR | 2020-01 | 2026-01 | 60000
          IIT-007, December                            | FULL_YEAR | 2020-01 | 2026-12 | 60000
        """)
    void accumulates(String name, BasicDeductionMode mode, YearMonth first, YearMonth paid, String deduction) {
        Money due = BasicDeduction.upTo(mode, first, paid, NationalTables.WITHHOLDING_2021);

        assertThat(due).isEqualTo(yuan(deduction));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # mode      | deduction | numbers
          TENURE    | 35000     | 5000.00 * 7
          FIRST_JOB | 60000     | 5000.00 * 12
          FULL_YEAR | 60000     | 60000.00
        """)
    void saysHow(BasicDeductionMode mode, String deduction, String numbers) {
        Workings workings = Workings.kept();

        BasicDeduction.explain(mode, yuan(deduction), NationalTables.WITHHOLDING_2021, workings);

        assertThat(workings.steps()).singleElement().satisfies(step -> {
            assertThat(step.expression()).isEqualTo(numbers);
            assertThat(step.result()).isEqualTo(yuan(deduction));
        });
    }

    @Test
    void keepsNothingInSilence() {
        BasicDeduction.explain(
                BasicDeductionMode.TENURE, yuan("5000"), NationalTables.WITHHOLDING_2021, Workings.SILENT);

        assertThat(Workings.SILENT.steps()).isEmpty();
        assertThat(WithholdingTable.KEY.table()).isEqualTo(TABLE);
    }
}
