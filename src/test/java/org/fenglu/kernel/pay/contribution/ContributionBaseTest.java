package org.fenglu.kernel.pay.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.kernel.money.Money.yuan;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.sample.SampleBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds of Shanghai, contribution years 2025 and 2026. */
@DisplayName("Contribution base between floor and ceiling")
class ContributionBaseTest {

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                        | declared | floor   | ceiling  | base
          SI-001, inside              | 20000.00 | 7460.00 | 37302.00 | 20000.00
          SI-003, below the floor     |  6000.00 | 7460.00 | 37302.00 |  7460.00
          SI-004, above the ceiling   | 40000.00 | 7546.00 | 37731.00 | 37731.00
          a fen below the floor       |  7459.99 | 7460.00 | 37302.00 |  7460.00
          on the floor                |  7460.00 | 7460.00 | 37302.00 |  7460.00
          a fen above the floor       |  7460.01 | 7460.00 | 37302.00 |  7460.01
          a fen below the ceiling     | 37301.99 | 7460.00 | 37302.00 | 37301.99
          on the ceiling              | 37302.00 | 7460.00 | 37302.00 | 37302.00
          a fen above the ceiling     | 37302.01 | 7460.00 | 37302.00 | 37302.00
          floor and ceiling the same  |     0.00 | 7460.00 |  7460.00 |  7460.00
          without a ceiling           | 99999.00 | 7460.00 |          | 99999.00
        """)
    void isHeldBetweenItsBounds(String name, String declared, String floor, String ceiling, String base) {
        Workings workings = Workings.kept();
        Dated<BaseBounds> bounds = SampleBook.dated("bounds", bounds(floor, ceiling));

        assertThat(ContributionBase.due(yuan(declared), bounds, workings)).isEqualTo(yuan(base));
        assertThat(workings.steps()).singleElement().satisfies(step -> assertThat(step.versions())
                .containsExactly(bounds.version()));
    }

    @ParameterizedTest(name = "{0} .. {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
          7460.00 | 37302.00 | true
          7460.00 |          | false
                  | 37302.00 | false
                  |          | false
        """)
    void boundsAreCompleteWithBoth(String floor, String ceiling, boolean isComplete) {
        assertThat(bounds(floor, ceiling).isComplete()).isEqualTo(isComplete);
    }

    @Test
    void noCeilingIsKnownAndOneNotFoundIsNot() {
        assertThat(BaseBounds.withoutCeiling(yuan("6794.00")).isComplete()).isTrue();
        assertThat(BaseBounds.withoutCeiling(null).isComplete()).isFalse();
        assertThatThrownBy(() -> new BaseBounds(yuan("6794.00"), yuan("33970.00"), true))
                .hasMessage("There is no ceiling and yet it is 33970.00");
    }

    @Test
    void boundsDoNotCross() {
        assertThat(bounds("7460.00", "7460.00").isComplete()).isTrue();
        assertThatThrownBy(() -> bounds("7460.01", "7460.00"))
                .hasMessage("The floor 7460.01 is above the ceiling 7460.00");
    }

    private static BaseBounds bounds(String floor, String ceiling) {
        return new BaseBounds(amount(floor), amount(ceiling));
    }

    private static Money amount(String yuan) {
        return yuan == null ? null : yuan(yuan);
    }
}
