package org.fenglu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {

    /** Computed once by another program: any other numbers make another force of every seed. */
    @ParameterizedTest(name = "seed {0}, place {1}")
    @CsvSource(textBlock = """
            seed, place, numbers
            0   , 0    , 35 0 79 44 47 90 13 40
            1   , 0    , 84 67 97 7 24 58 11 67
            1   , 59   , 3 96 79 86 45 82 16 77
            -1  , 2026 , 79 57 26 24 80 45 4 94
            """, useHeadersInDisplayName = true)
    void numbersStayTheSame(long seed, long place, String numbers) {
        Draw draw = Draw.of(seed, place);
        String drawn = IntStream.range(0, 8)
                .mapToObj(at -> String.valueOf(draw.below(100)))
                .collect(Collectors.joining(" "));
        assertThat(drawn).isEqualTo(numbers);
    }

    @Test
    void numbersStayWithinTheirBounds() {
        Draw draw = Draw.of(7);
        for (int at = 0; at < 1_000; at++) {
            assertThat(draw.between(3, 5)).isBetween(3, 5);
            assertThat(draw.below(1)).isZero();
        }
    }
}
