package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.sample.NationalTables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of the withholding over all brackets; a prime stride visits them at ever different fen, on each run. */
@DisplayName("Withholding, swept over incomes")
class WithholdingSweepTest {

    private static final long STRIDE = 99_991;
    private static final Money BASIC = NationalTables.WITHHOLDING_2021.basicDeduction();

    private static Money due(long incomeFen, int months, Money withheld) {
        YearToDate year =
                new YearToDate(2026, Money.ofFen(incomeFen), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, withheld);
        return CumulativeWithholding.due(year, BASIC.times(months), CumulativeWithholdingTest.TABLE, Workings.SILENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 12})
    void oneMoreFenOfIncomeNeverLowersTheTax(int months) {
        for (long fen = 0; fen < 200_000_000; fen += STRIDE) {
            Money less = due(fen, months, Money.ZERO);
            Money more = due(fen + 1, months, Money.ZERO);
            assertThat(more.fen() - less.fen()).as("%d fen", fen).isBetween(0L, 1L);
        }
    }

    /** The steepest rate is 45%, so of each further yuan at least 55 fen stay, rounding apart. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void aFurtherYuanNeverLowersWhatStays(int months) {
        for (long fen = 0; fen < 200_000_000; fen += STRIDE) {
            long taken = due(fen + 100, months, Money.ZERO).fen()
                    - due(fen, months, Money.ZERO).fen();
            assertThat(taken).as("%d fen", fen).isBetween(0L, 46L);
        }
    }

    /** With incomes that do not fall nothing is withheld too much, so twelve months make the year's tax exactly. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_999, 100_003})
    void twelveMonthsMakeTheTaxOfTheYear(long raiseFen) {
        for (long fen = 400_000; fen < 20_000_000; fen += STRIDE) {
            long[] incomes = new long[12];
            for (int month = 0; month < incomes.length; month++) {
                incomes[month] = fen + month * raiseFen;
            }
            long year = Arrays.stream(incomes).sum();
            assertThat(withheldInTheYear(incomes)).as("%d fen", fen).isEqualTo(due(year, 12, Money.ZERO));
        }
    }

    private static Money withheldInTheYear(long[] incomes) {
        long income = 0;
        Money withheld = Money.ZERO;
        for (int month = 0; month < incomes.length; month++) {
            income += incomes[month];
            withheld = withheld.plus(due(income, month + 1, withheld));
        }
        return withheld;
    }

    /** Whatever the order of the months, never less is withheld than the year owes, and only too much is left over. */
    @ParameterizedTest
    @ValueSource(longs = {7, 11, 13})
    void incomesThatFallAreNeverWithheldTooLittle(long factor) {
        for (long fen = 400_000; fen < 10_000_000; fen += STRIDE) {
            long[] incomes = new long[12];
            for (int month = 0; month < incomes.length; month++) {
                incomes[month] = fen * (month * factor % 12 + 1) / 6;
            }
            long year = Arrays.stream(incomes).sum();
            assertThat(withheldInTheYear(incomes)).as("%d fen", fen).isGreaterThanOrEqualTo(due(year, 12, Money.ZERO));
        }
    }
}
