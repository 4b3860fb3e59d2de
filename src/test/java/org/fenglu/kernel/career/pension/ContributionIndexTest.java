package org.fenglu.kernel.career.pension;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mean of all months' bases over the average wages, in the unit in which a region writes it. */
class ContributionIndexTest {

    @ParameterizedTest(name = "{0} over {1}: {3}")
    @CsvSource(textBlock = """
            # base of each of 12 months, average, unit, index
            # floor and ceiling of the base: 60% and 300%
            4500.00,   7500.00, 0.01%, 60%
            22500.00,  7500.00, 0.01%, 300%
            # 1/3: four decimals, three decimals
            2500.00,   7500.00, 0.01%, 33.33%
            2500.00,   7500.00, 0.1%,  33.3%
            # half up on the last decimal: 0.61185 and just below it
            6118.50,  10000.00, 0.01%, 61.19%
            6118.49,  10000.00, 0.01%, 61.18%
            """)
    void ofOneYear(String base, String average, String unit, String expected) {
        ContributionIndex index = ContributionIndex.NONE.plus(Money.yuan(base).times(12), 12, Money.yuan(average));

        assertThat(index.months()).isEqualTo(12);
        assertThat(index.mean(Rate.percent(unit))).hasToString(expected);
    }

    @Test
    void monthsWeighAsTheyCount() {
        ContributionIndex index = ContributionIndex.NONE
                .plus(Money.yuan("6000.00").times(9), 9, Money.yuan("10000.00"))
                .plus(Money.yuan("10000.00").times(3), 3, Money.yuan("10000.00"));

        assertThat(index.mean(Rate.percent("0.01%"))).hasToString("70%");
    }

    @Test
    void fortyYearsAddedByMonthAreThoseAddedByYear() {
        ContributionIndex byMonth = ContributionIndex.NONE;
        ContributionIndex byYear = ContributionIndex.NONE;
        for (int year = 0; year < 40; year++) {
            Money base = Money.yuan("4321.09").times(year + 1);
            Money average = Money.yuan("7001.03").times(year + 1);
            byYear = byYear.plus(base.times(12), 12, average);
            for (int month = 0; month < 12; month++) {
                byMonth = byMonth.plus(base, 1, average);
            }
        }

        assertThat(byMonth.mean(Rate.percent("0.01%"))).isEqualTo(byYear.mean(Rate.percent("0.01%")));
    }
}
