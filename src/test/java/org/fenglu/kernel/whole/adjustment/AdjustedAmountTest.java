package org.fenglu.kernel.whole.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ezylang.evalex.BaseException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts by hand from the rule as it is written; the worked cases are in rates/cases/scheme. */
class AdjustedAmountTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # bound                                   | old     | factor | noDecrease | maxRise | roundTo          | proposed | guard       | adopted
              below the highest rise                  | 1200.00 | 107.9% | false      | 8%      | FEN_HALF_UP      | 1294.80  | -           | 1294.80
              on the highest rise                     | 1200.00 | 108%   | false      | 8%      | FEN_HALF_UP      | 1296.00  | -           | 1296.00
              above the highest rise                  | 1200.00 | 108.1% | false      | 8%      | FEN_HALF_UP      | 1297.20  | MAX_RISE    | 1296.00
              rounding may not pass the highest rise  | 1200.00 | 107.9% | false      | 8%      | TEN_YUAN_UP      | 1300.00  | MAX_RISE    | 1290.00
              a rise of less than a unit keeps the old | 1203.00 | 101%   | false      | 0.1%    | TEN_YUAN_HALF_UP | 1220.00  | MAX_RISE    | 1203.00
              a fall below                            | 1200.00 | 99.9%  | true       | -       | FEN_HALF_UP      | 1198.80  | NO_DECREASE | 1200.00
              no change                               | 1200.00 | 100%   | true       | -       | FEN_HALF_UP      | 1200.00  | -           | 1200.00
              a rise                                  | 1200.00 | 100.1% | true       | -       | FEN_HALF_UP      | 1201.20  | -           | 1201.20
              a fall that nothing forbids             | 1200.00 | 50%    | false      | 8%      | FEN_HALF_UP      | 600.00   | -           | 600.00
              rounding may not make a rise a fall     | 1203.00 | 100.1% | true       | -       | TEN_YUAN_DOWN    | 1200.00  | NO_DECREASE | 1203.00
              half a unit rounds up                   | 1000.00 | 100.5% | false      | -       | TEN_YUAN_HALF_UP | 1010.00  | -           | 1010.00
              just below half a unit rounds down      | 1000.00 | 100.49% | false     | -       | TEN_YUAN_HALF_UP | 1000.00  | -           | 1000.00
              nothing stays nothing                   | 0.00    | 110%   | true       | 5%      | YUAN_HALF_UP     | 0.00     | -           | 0.00
            """)
    void guards(
            String bound,
            String old,
            String factor,
            boolean noDecrease,
            String maxRise,
            Rounding roundTo,
            String proposed,
            Guard guard,
            String adopted)
            throws BaseException {
        Guards guards = new Guards(noDecrease, maxRise == null ? null : Rate.percent(maxRise), roundTo);
        AdjustedAmount adjusted = AdjustedAmount.of(Money.yuan(old), new PercentRise(Rate.percent(factor)), guards);

        assertThat(adjusted.proposed()).hasToString(proposed);
        assertThat(adjusted.guard()).isEqualTo(guard);
        assertThat(adjusted.adopted()).hasToString(adopted);
        assertReplays(adjusted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # bound                                  | old     | given   | noDecrease | maxRise | broken
              below the old amount                   | 1200.00 | 1199.99 | true       | -       | NO_DECREASE
              the old amount                         | 1200.00 | 1200.00 | true       | 0%      | -
              a fen above                            | 1200.00 | 1200.01 | true       | 0%      | MAX_RISE
              on the highest rise                    | 1200.00 | 1296.00 | false      | 8%      | -
              above the highest rise                 | 1200.00 | 1296.01 | false      | 8%      | MAX_RISE
            """)
    void noGuardChangesWhatTheDocumentSays(
            String bound, String old, String given, boolean noDecrease, String maxRise, Guard broken)
            throws BaseException {
        Guards guards =
                new Guards(noDecrease, maxRise == null ? null : Rate.percent(maxRise), Rounding.TEN_YUAN_HALF_UP);
        AdjustedAmount adjusted = AdjustedAmount.of(Money.yuan(old), new TableReplace(Money.yuan(given)), guards);

        assertThat(adjusted.guard()).isEqualTo(broken);
        assertThat(adjusted.adopted()).hasToString(given);
        assertReplays(adjusted);
    }

    @Test
    void aFixedAmountIsAddedOrTakenAndRounded() {
        Guards yuan = new Guards(false, null, Rounding.YUAN_HALF_UP);
        assertThat(AdjustedAmount.of(Money.yuan("700.50"), new AmountRise(Money.yuan("50.00")), Guards.NONE)
                        .adopted())
                .hasToString("750.50");
        assertThat(AdjustedAmount.of(Money.yuan("700.50"), new AmountRise(Money.yuan("50.00")), yuan)
                        .adopted())
                .hasToString("751.00");
        assertThat(AdjustedAmount.of(Money.yuan("700.50"), new AmountRise(Money.yuan("-50.00")), Guards.NONE)
                        .adopted())
                .hasToString("650.50");
    }

    @Test
    void aCutIsAShareOfTheWhole() {
        assertThat(PercentRise.cut(Rate.percent("5%")).factor()).hasToString("95%");
        assertThat(PercentRise.cut(Rate.WHOLE).factor()).isEqualTo(Rate.ZERO);
        assertThatThrownBy(() -> PercentRise.cut(Rate.percent("100.0001%")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theIndexIsCitedAndNeverRounded() throws BaseException {
        IndexGrowth growth = new IndexGrowth(index("2016", "60316.00"), index("2017", "64000.00"));
        AdjustedAmount adjusted = AdjustedAmount.of(Money.yuan("1200.00"), growth, Guards.NONE);

        assertThat(adjusted.adopted()).hasToString("1273.29");
        assertThat(adjusted.steps().get(0).versions())
                .extracting(Version::from)
                .containsExactly(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1));
        assertReplays(adjusted);
    }

    @Test
    void frozenMeansTheOldAmountToTheFen() {
        Guards ten = new Guards(true, Rate.ZERO, Rounding.TEN_YUAN_HALF_UP);
        assertThat(AdjustedAmount.of(Money.yuan("701.23"), new Freeze(), ten).adopted())
                .hasToString("701.23");
    }

    @Test
    void monthsBetweenTheStartAndTheFirstPaymentAreOwed() {
        Effect late = new Effect(YearMonth.of(2026, 7), YearMonth.of(2026, 4));
        assertThat(late.start()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(late.monthsInArrears())
                .containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(new Effect(YearMonth.of(2026, 7), null).monthsInArrears()).isEmpty();
        assertThat(new Effect(YearMonth.of(2026, 7), YearMonth.of(2026, 7)).monthsInArrears())
                .isEmpty();
        assertThatThrownBy(() -> new Effect(YearMonth.of(2026, 7), YearMonth.of(2026, 8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertReplays(AdjustedAmount adjusted) throws BaseException {
        assertThat(adjusted.steps()).isNotEmpty();
        for (Step step : adjusted.steps()) {
            assertThat(Replay.value(step.expression(), step.rounding()))
                    .as(step.expression())
                    .isEqualByComparingTo(step.result().toString());
        }
    }

    private static Dated<Money> index(String year, String value) {
        LocalDate from = LocalDate.of(Integer.parseInt(year), 1, 1);
        Citation citation = new Citation("嘉兴市公安局公告", null, null, null, null);
        return new Dated<>(
                Money.yuan(value), new Version("series/X/330400", from, null, citation, Evidence.B, Status.FINAL));
    }
}
