package org.fenglu.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money, exact to the fen")
class MoneyTest {

    private static final Money MOST = Money.ofFen(Long.MAX_VALUE);
    private static final Money LEAST = Money.ofFen(Long.MIN_VALUE);

    @ParameterizedTest(name = "{0} is {1} fen")
    @CsvSource(delimiter = '|', textBlock = """
        # yuan                  | fen                  | written
          0                     |                    0 | 0.00
          0.01                  |                    1 | 0.01
          0.1                   |                   10 | 0.10
          -0.01                 |                   -1 | -0.01
          5210.00               |               521000 | 5210.00
          05210.5               |               521050 | 5210.50
          1.500                 |                  150 | 1.50
          92233720368547758.07  |  9223372036854775807 | 92233720368547758.07
          -92233720368547758.08 | -9223372036854775808 | -92233720368547758.08
        """)
    void readsAndWritesYuan(String yuan, long fen, String written) {
        assertThat(Money.yuan(" " + yuan + " ").fen()).isEqualTo(fen);
        assertThat(Money.ofFen(fen)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-1.005", "92233720368547758.08", "one", "", "1,000"})
    void refusesWhatIsNotAnAmount(String yuan) {
        assertThatThrownBy(() -> Money.yuan(yuan))
                .isInstanceOfAny(ArithmeticException.class, NumberFormatException.class);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # case              | one    | other  | sum    | difference | at least | at most
          both above zero   |  10.00 |   2.50 |  12.50 |       7.50 |    10.00 |    2.50
          one below zero    |   1.00 |  -2.50 |  -1.50 |       3.50 |     1.00 |   -2.50
          the same          |   3.00 |   3.00 |   6.00 |       0.00 |     3.00 |    3.00
          a fen apart       |   2.99 |   3.00 |   5.99 |      -0.01 |     3.00 |    2.99
        """)
    void addsAndCompares(String name, String one, String other, String sum, String less, String most, String least) {
        Money amount = Money.yuan(one);
        Money second = Money.yuan(other);

        assertThat(amount.plus(second)).isEqualTo(Money.yuan(sum));
        assertThat(amount.minus(second)).isEqualTo(Money.yuan(less));
        assertThat(amount.atLeast(second)).isEqualTo(Money.yuan(most));
        assertThat(amount.atMost(second)).isEqualTo(Money.yuan(least));
        assertThat(amount.compareTo(second))
                .isEqualTo(Integer.signum(Money.yuan(less).compareTo(Money.ZERO)));
        assertThat(amount.minus(second).isNegative()).isEqualTo(less.startsWith("-"));
        assertThat(amount.negated().plus(amount).isZero()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                    | amount    | share   | rounding     | product
          SI-008, employer's pension on 7,162     |   7162.00 |     20% | FEN_HALF_UP  | 1432.40
          SI-008, medical with 1% on 7,162        |   7162.00 |      1% | FEN_HALF_UP  |   71.62
          SI-007, 30.821 drops                    |   4403.00 |    0.7% | FEN_HALF_UP  |   30.82
          SI-007, 13.209 rises                    |   4403.00 |    0.3% | FEN_HALF_UP  |   13.21
          SI-004, 188.655 is half and rises       |  37731.00 |    0.5% | FEN_HALF_UP  |  188.66
          HPF-001, 2641.17 to the yuan            |  37731.00 |      7% | YUAN_HALF_UP | 2641.00
          HPF-001, 1886.55 to the yuan            |  37731.00 |      5% | YUAN_HALF_UP | 1887.00
          a correction rounds as what it corrects | -37731.00 |    0.5% | FEN_HALF_UP  | -188.66
          one part per million of 10,000          |  10000.00 | 0.0001% | FEN_HALF_UP  |    0.01
          overtime is above the whole             |    125.00 |    300% | FEN_HALF_UP  |  375.00
          a share of nothing                      |      0.00 |      8% | FEN_UP       |    0.00
        """)
    void takesAShareRoundedOnce(String name, String amount, String share, Rounding rounding, String product) {
        assertThat(Money.yuan(amount).times(Rate.percent(share), rounding)).isEqualTo(Money.yuan(product));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                              | amount   | numerator | denominator | part
          WAGE-006, two days of 21.75        | 21750.00 |       200 |        2175 | 2000.00
          WAGE-008, one day of 23            |  4350.00 |         1 |          23 |  189.13
          a twelfth of 1,000                 |  1000.00 |         1 |          12 |   83.33
          more absence than there are days   |  4350.00 |       -25 |        2175 |  -50.00
          none of it                         |  4350.00 |         0 |           1 |    0.00
        """)
    void takesAFractionRoundedOnce(String name, String amount, long numerator, long denominator, String part) {
        Ratio ratio = new Ratio(numerator, denominator);

        assertThat(Money.yuan(amount).times(ratio, Rounding.FEN_HALF_UP)).isEqualTo(Money.yuan(part));
    }

    @Test
    void throwsPastItsRangeAndNeverWraps() {
        Money fen = Money.ofFen(1);
        List<Executable> past = List.of(
                () -> MOST.plus(fen),
                () -> LEAST.minus(fen),
                () -> MOST.times(2),
                () -> LEAST.negated(),
                () -> MOST.times(Rate.WHOLE, Rounding.FEN_HALF_UP),
                () -> MOST.times(new Ratio(2, 2), Rounding.FEN_HALF_UP));

        past.forEach(action -> assertThatThrownBy(action::execute).isInstanceOf(ArithmeticException.class));
    }
}
