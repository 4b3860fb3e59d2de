package org.fenglu.kernel.career.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateNotInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two accounts over a year: interest on the balance at its start, at the rate of the year. */
class AccountYearTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    @ParameterizedTest(name = "{0}: {1} bears {3}")
    @CsvSource(textBlock = """
            # year, opening, contributions, interest, closing
            # published account rates; half up to the fen: 1.5% of 33.66 is 0.5049, of 33.67 0.50505
            2016, 10000.00,   0.00, 831.00, 10831.00
            2020, 10000.00, 100.00, 604.00, 10704.00
            2023,  3840.00, 3840.00, 152.45, 7832.45
            2024,  7832.45, 3840.00, 205.21, 11877.66
            2025,    33.66,   0.00,   0.50,    34.16
            2025,    33.67,   0.00,   0.51,    34.18
            2025,     0.00, 320.00,   0.00,   320.00
            """)
    void pensionAccount(int year, String opening, String contributions, String interest, String closing) {
        Workings workings = Workings.kept();
        AccountYear one = PensionAccount.year(
                BOOK.on(PensionAccount.RATE, LocalDate.of(year, 6, 1)),
                Money.yuan(opening),
                Money.yuan(contributions),
                workings);

        assertThat(one.interest()).hasToString(interest);
        assertThat(one.closing()).hasToString(closing);
        assertThat(workings.steps()).extracting(Step::line).containsOnly("PENSION_ACCOUNT");
        assertThat(workings.steps()).allSatisfy(step -> assertThat(Replay.yuan(
                        step.expression(),
                        step.rounding() == null ? null : step.rounding().name()))
                .isEqualTo(step.result().toString()));
    }

    @Test
    void aYearWhoseRateWasNotPublishedHasNone() {
        assertThatThrownBy(() -> BOOK.on(PensionAccount.RATE, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(RateNotInForce.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-05, false", "2026-06, true", "2026-07, false"})
    void fundYearEndsWithJune(YearMonth month, boolean isCredited) {
        var rule = BOOK.on(HousingFundAccount.KEY, month.atEndOfMonth());

        assertThat(rule.values().isCreditedIn(month)).isEqualTo(isCredited);
    }

    @ParameterizedTest(name = "{0}: {1} bears {3}")
    @CsvSource(textBlock = """
            # credited, opening, deposits, interest, closing
            2026-06-30, 10000.00, 9600.00, 150.00, 19750.00
            2026-06-30,     0.33,    0.00,   0.00,     0.33
            2026-06-30,     0.34,    0.00,   0.01,     0.35
            # the rate is carried on from the revision of the regulation, as grade C
            2027-06-30, 10000.00,    0.00, 150.00, 10150.00
            """)
    void housingFund(LocalDate creditedOn, String opening, String deposits, String interest, String closing) {
        AccountYear one = HousingFundAccount.year(
                BOOK.on(HousingFundAccount.KEY, creditedOn),
                Money.yuan(opening),
                Money.yuan(deposits),
                Workings.SILENT);

        assertThat(one.interest()).hasToString(interest);
        assertThat(one.closing()).hasToString(closing);
    }
}
