package org.fenglu.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mode below, on and above its bound; a correction rounds as the amount that it corrects. */
@DisplayName("Rounding")
class RoundingTest {

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # unit | exact    | half up | up     | down
          FEN  |     1.00 |    1.00 |   1.00 |  1.00
          FEN  |    1.001 |    1.00 |   1.01 |  1.00
          FEN  |   1.0049 |    1.00 |   1.01 |  1.00
          FEN  |    1.005 |    1.01 |   1.01 |  1.00
          FEN  |   1.0051 |    1.01 |   1.01 |  1.00
          FEN  |   1.0099 |    1.01 |   1.01 |  1.00
          FEN  |     0.00 |    0.00 |   0.00 |  0.00
          FEN  |    -1.00 |   -1.00 |  -1.00 | -1.00
          FEN  |   -1.001 |   -1.00 |  -1.01 | -1.00
          FEN  |  -1.0049 |   -1.00 |  -1.01 | -1.00
          FEN  |   -1.005 |   -1.01 |  -1.01 | -1.00
          FEN  |  -1.0051 |   -1.01 |  -1.01 | -1.00
          FEN  |  -1.0099 |   -1.01 |  -1.01 | -1.00
          JIAO |     1.10 |    1.10 |   1.10 |  1.10
          JIAO |    1.101 |    1.10 |   1.20 |  1.10
          JIAO |   1.1499 |    1.10 |   1.20 |  1.10
          JIAO |     1.15 |    1.20 |   1.20 |  1.10
          JIAO |   1.1501 |    1.20 |   1.20 |  1.10
          JIAO |   1.1999 |    1.20 |   1.20 |  1.10
          JIAO |     0.00 |    0.00 |   0.00 |  0.00
          JIAO |    -1.10 |   -1.10 |  -1.10 | -1.10
          JIAO |   -1.101 |   -1.10 |  -1.20 | -1.10
          JIAO |  -1.1499 |   -1.10 |  -1.20 | -1.10
          JIAO |    -1.15 |   -1.20 |  -1.20 | -1.10
          JIAO |  -1.1501 |   -1.20 |  -1.20 | -1.10
          JIAO |  -1.1999 |   -1.20 |  -1.20 | -1.10
          YUAN |     7.00 |    7.00 |   7.00 |  7.00
          YUAN |     7.01 |    7.00 |   8.00 |  7.00
          YUAN |   7.4999 |    7.00 |   8.00 |  7.00
          YUAN |     7.50 |    8.00 |   8.00 |  7.00
          YUAN |   7.5001 |    8.00 |   8.00 |  7.00
          YUAN |   7.9999 |    8.00 |   8.00 |  7.00
          YUAN |     0.00 |    0.00 |   0.00 |  0.00
          YUAN |    -7.00 |   -7.00 |  -7.00 | -7.00
          YUAN |    -7.01 |   -7.00 |  -8.00 | -7.00
          YUAN |  -7.4999 |   -7.00 |  -8.00 | -7.00
          YUAN |    -7.50 |   -8.00 |  -8.00 | -7.00
          YUAN |  -7.5001 |   -8.00 |  -8.00 | -7.00
          YUAN |  -7.9999 |   -8.00 |  -8.00 | -7.00
        """)
    void rounds(String unit, BigDecimal exact, String halfUp, String up, String down) {
        assertThat(rounded(exact, unit + "_HALF_UP")).isEqualTo(Money.yuan(halfUp));
        assertThat(rounded(exact, unit + "_UP")).isEqualTo(Money.yuan(up));
        assertThat(rounded(exact, unit + "_DOWN")).isEqualTo(Money.yuan(down));
    }

    private static Money rounded(BigDecimal yuan, String mode) {
        long tenThousandths = yuan.movePointRight(4).longValueExact();
        return Money.ofFen(Rounding.valueOf(mode).fen(tenThousandths, 100));
    }

    @ParameterizedTest(name = "{0}: {1} over {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                | fraction  | of  | fen
          a third below half                  |         4 |   3 |    1
          two thirds above half               |         5 |   3 |    2
          half of an odd divisor is not there |         7 |   5 |    1
          just above half of an odd divisor   |         8 |   5 |    2
          days of 21.75: 2175 parts           |      3262 | 2175 |   1
          days of 21.75: half is 1087.5       |      3263 | 2175 |   2
          below a fen                         |         1 | 1000 |   0
          a fen owed back                     |        -5 |   3 |   -2
        """)
    void roundsFractionsThatDoNotEnd(String name, long numerator, long denominator, long fen) {
        assertThat(Rounding.FEN_HALF_UP.fen(numerator, denominator)).isEqualTo(fen);
    }

    @ParameterizedTest(name = "{0} leaves {1} fen")
    @CsvSource(delimiter = '|', textBlock = """
          FEN_HALF_UP  |   1
          FEN_UP       |   1
          FEN_DOWN     |   1
          JIAO_HALF_UP |  10
          JIAO_UP      |  10
          JIAO_DOWN    |  10
          YUAN_HALF_UP | 100
          YUAN_UP      | 100
          YUAN_DOWN    | 100
          TEN_YUAN_HALF_UP | 1000
          TEN_YUAN_UP   | 1000
          TEN_YUAN_DOWN | 1000
        """)
    void leavesItsUnit(Rounding mode, long unitFen) {
        assertThat(mode.unitFen()).isEqualTo(unitFen);
        assertThat(mode.fen(123_456_789, 7) % unitFen).isZero();
    }

    @Test
    void doesNotWrapAtTheEndOfItsRange() {
        assertThat(Rounding.FEN_HALF_UP.fen(Long.MAX_VALUE, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(Rounding.FEN_HALF_UP.fen(Long.MIN_VALUE, 1)).isEqualTo(Long.MIN_VALUE);
        assertThat(Rounding.FEN_HALF_UP.fen(Long.MAX_VALUE, 2)).isEqualTo(Long.MAX_VALUE / 2 + 1);
        assertThatThrownBy(() -> Rounding.YUAN_UP.fen(Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rounding.YUAN_UP.fen(1, Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
