package org.fenglu.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An exact fraction")
class RatioTest {

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                     | part  | whole | numerator | denominator | reduced   | whole | none
          two days of 21.75         | 2     | 21.75 |       200 |        2175 | 8/87      | false | false
          half a day                | 0.5   | 21.75 |        50 |        2175 | 2/87      | false | false
          the whole month           | 21.75 | 21.75 |      2175 |        2175 | 1/1       | true  | false
          no day                    | 0     | 21.75 |         0 |        2175 | 0/1       | false | true
          more absence than days    | -1.25 | 21.75 |      -125 |        2175 | -5/87     | false | false
        """)
    void ofTwoCounts(
            String name, String part, String whole, long above, long below, String reduced, boolean all, boolean none) {
        Ratio ratio = Ratio.of(Quantity.of(part), Quantity.of(whole));

        assertThat(ratio).isEqualTo(new Ratio(above, below));
        assertThat(ratio.reduced()).hasToString(reduced);
        assertThat(ratio.isWhole()).isEqualTo(all);
        assertThat(ratio.isZero()).isEqualTo(none);
    }

    @Test
    void refusesADenominatorOfZeroOrBelow() {
        assertThat(new Ratio(1, 1)).isEqualTo(Ratio.ONE);
        assertThatThrownBy(() -> new Ratio(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
