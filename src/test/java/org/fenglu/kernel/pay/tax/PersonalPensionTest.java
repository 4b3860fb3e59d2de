package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import org.fenglu.kernel.explanation.Workings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Personal pension, 公告2024年第21号")
class PersonalPensionTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                        | paid so far | deductible
          IIT-028, January            |     6000.00 |    6000.00
          IIT-028, February, the limit|    12000.00 |   12000.00
          IIT-028, March, above it    |    18000.00 |   12000.00
          a fen below the limit       |    11999.99 |   11999.99
          a fen above the limit       |    12000.01 |   12000.00
          none paid                   |        0.00 |       0.00
        """)
    void isDeductibleUpToTheLimitOfTheYear(String name, String paid, String deductible) {
        PersonalPension rule = new PersonalPension(yuan("12000"));

        assertThat(rule.deductible(yuan(paid), Workings.SILENT)).isEqualTo(yuan(deductible));
    }
}
