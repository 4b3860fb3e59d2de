package org.fenglu.kernel.pay.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.kernel.money.Money.yuan;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.sample.NationalTables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Surcharge on late contributions, 社会保险法 article 86")
class LateFeeTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                      | arrears  | days | surcharge
          SI-011, 30 days           | 10000.00 |   30 |    150.00
          the day it is due         | 10000.00 |    0 |      0.00
          one day                   | 10000.00 |    1 |      5.00
          0.0049 drops              |     9.80 |    1 |      0.00
          0.0050 rises              |    10.00 |    1 |      0.01
          0.0051 rises              |    10.20 |    1 |      0.01
          rounded once, not by day  |    10.00 |   30 |      0.15
          above the arrears         |   100.00 | 2001 |    100.05
        """)
    void accruesByDay(String name, String arrears, int days, String surcharge) {
        assertThat(NationalTables.LATE_FEE.due(yuan(arrears), days, Workings.SILENT))
                .isEqualTo(yuan(surcharge));
    }

    @Test
    void daysBeforeItIsDueAreABug() {
        assertThatThrownBy(() -> NationalTables.LATE_FEE.due(yuan("100"), -1, Workings.SILENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** SI-010: 人社部发〔2015〕71号; class 1 has no downward float. */
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
          0.2% | 0.2 0.24 0.3             | true
          0.4% | 0.2 0.32 0.4 0.48 0.6    | true
          0.7% | 0.35 0.56 0.84 1.05      | false
        """)
    void anIndustryClassFloatsAroundItsOwnRate(String base, String allowed, boolean isPossible) {
        List<Rate> rates =
                List.of(allowed.split(" ")).stream().map(Rate::percent).toList();
        if (isPossible) {
            WorkInjuryClasses.IndustryClass of = new WorkInjuryClasses.IndustryClass(Rate.percent(base), rates);
            assertThat(new WorkInjuryClasses(Map.of(1, of)).byClass()).containsEntry(1, of);
        } else {
            assertThatThrownBy(() -> new WorkInjuryClasses.IndustryClass(Rate.percent(base), rates))
                    .hasMessageContaining("is not among the allowed");
        }
    }
}
