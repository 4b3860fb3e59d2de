package org.fenglu.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A count, exact to one hundredth")
class QuantityTest {

    @ParameterizedTest(name = "{0} is {1} hundredths")
    @CsvSource(delimiter = '|', textBlock = """
          21.75       |       2175 | 21.75
          8           |        800 | 8
          0.5         |         50 | 0.5
          0           |          0 | 0
          -0.01       |         -1 | -0.01
          21474836.47 | 2147483647 | 21474836.47
        """)
    void readsAndWrites(String count, int hundredths, String written) {
        Quantity quantity = Quantity.of(count);

        assertThat(quantity.hundredths()).isEqualTo(hundredths);
        assertThat(quantity).hasToString(written);
        assertThat(quantity.isNegative()).isEqualTo(hundredths < 0);
        assertThat(quantity.isZero()).isEqualTo(hundredths == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "21474836.48", "two", ""})
    void refusesWhatIsNoCount(String count) {
        assertThatThrownBy(() -> Quantity.of(count))
                .isInstanceOfAny(ArithmeticException.class, NumberFormatException.class);
    }

    @Test
    void addsWithoutWrapping() {
        Quantity most = new Quantity(Integer.MAX_VALUE);

        assertThat(Quantity.of("1.5").plus(Quantity.of("0.25"))).isEqualTo(Quantity.of("1.75"));
        assertThat(Quantity.of("1.5").minus(Quantity.of("2"))).isEqualTo(Quantity.of("-0.5"));
        assertThat(Quantity.of("21.75").tenThousandthsOf(Quantity.whole(8))).isEqualTo(1_740_000);
        assertThat(Quantity.of("1.5").compareTo(Quantity.of("1.49"))).isEqualTo(1);
        assertThatThrownBy(() -> most.plus(new Quantity(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Quantity.whole(Integer.MAX_VALUE / 100 + 1)).isInstanceOf(ArithmeticException.class);
    }
}
