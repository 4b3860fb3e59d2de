package org.fenglu.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A share, exact to one millionth")
class RateTest {

    @ParameterizedTest(name = "{0} is {1} ppm")
    @CsvSource(delimiter = '|', textBlock = """
        # percent  | ppm     | written | factor
          8%       |   80000 | 8%      | 0.08
          8        |   80000 | 8%      | 0.08
          ' 0.16% '|    1600 | 0.16%   | 0.0016
          0.0001%  |       1 | 0.0001% | 0.000001
          0%       |       0 | 0%      | 0
          100%     | 1000000 | 100%    | 1
          300%     | 3000000 | 300%    | 3
          12.50%   |  125000 | 12.5%   | 0.125
        """)
    void readsAndWritesPercent(String percent, long ppm, String written, String factor) {
        Rate rate = Rate.percent(percent);

        assertThat(rate.ppm()).isEqualTo(ppm);
        assertThat(rate).hasToString(written);
        assertThat(rate.factor()).isEqualTo(factor);
        assertThat(rate.isZero()).isEqualTo(ppm == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1%", "-0.0001%", "0.00001%", "%", "eight", "8%%"})
    void refusesWhatIsNoShare(String percent) {
        assertThatThrownBy(() -> Rate.percent(percent))
                .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
          HPF-003, ordinary and supplementary | 7%   | 5%     | 12%   | 1
          the same                            | 5%   | 5%     | 10%   | 0
          one millionth below                 | 5%   | 5.0001%| 10.0001% | -1
        """)
    void addsAndCompares(String name, String one, String other, String sum, int order) {
        assertThat(Rate.percent(one).plus(Rate.percent(other))).isEqualTo(Rate.percent(sum));
        assertThat(Rate.percent(one).compareTo(Rate.percent(other))).isEqualTo(order);
    }
}
