package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * How a region rounds on the way to a pension. No national text says it; a region has its own table, and the national
 * one is an assumption of grade C for those whose rule was not found.
 *
 * @param years how it writes years of contribution
 * @param indexTo unit of the average contribution index, half up
 * @param amounts how a part of the pension is rounded
 * @param parts how the rounded part is rounded once more, such as 见分进角, or null
 * @param total how the sum of the parts is rounded, or null where it stays
 */
public record PensionPrecision(
        Years years,
        Rate indexTo,
        Rounding amounts,
        @Nullable Rounding parts,
        @Nullable Rounding total) {

    /** Name of the table inside the folder of a region. */
    public static final String NAME = "pension/precision";

    public static final RateKey<PensionPrecision> NATIONAL =
            new RateKey<>("national/pension/precision", PensionPrecision.class);

    private static final int YEAR = 12;

    public PensionPrecision {
        Quantity unit = years.unit();
        if (indexTo.isZero() || unit != null && unit.hundredths() <= 0) {
            throw new IllegalArgumentException(
                    "Units are above zero, found " + indexTo + " of the index and " + unit + " of the years");
        }
    }

    /**
     * How years are written; without a unit and a share they are exact twelfths.
     *
     * @param unit unit of the years, or null
     * @param isUp whether any rest becomes a whole unit; else half up
     * @param ofMonth share of a year that each month above whole years counts as, or null
     */
    public record Years(
            @Nullable Quantity unit, boolean isUp, @Nullable Rate ofMonth) {}

    /** Returns months of contribution as years. */
    ContributionYears years(int months) {
        Quantity unit = years.unit();
        Rate ofMonth = years.ofMonth();
        if (ofMonth != null) {
            long whole = (long) (months / YEAR) * Rate.WHOLE.ppm();
            return new ContributionYears(new Ratio(whole + months % YEAR * ofMonth.ppm(), Rate.WHOLE.ppm()).reduced());
        }
        if (unit == null) {
            return ContributionYears.exact(months);
        }
        Rounding rounding = years.isUp() ? Rounding.FEN_UP : Rounding.FEN_HALF_UP;
        long units = rounding.fen((long) Quantity.whole(months).hundredths(), (long) unit.hundredths() * YEAR);
        return new ContributionYears(
                new Ratio(units * unit.hundredths(), Quantity.whole(1).hundredths()));
    }

    /**
     * Returns an exact amount as a part of the pension, rounded once or twice.
     *
     * @param exact fen
     * @param expression the same in numbers, empty where nothing is kept
     */
    Money part(Formula formula, Ratio exact, String expression, Workings workings) {
        Money amount = Money.ofFen(amounts.fen(exact.numerator(), exact.denominator()));
        workings.note(formula, expression, amounts, amount);
        return again(amount, parts, workings);
    }

    /** Returns an amount rounded once more, where the region does. */
    static Money again(Money amount, @Nullable Rounding rounding, Workings workings) {
        if (rounding == null) {
            return amount;
        }
        Money rounded = Money.ofFen(rounding.fen(amount.fen(), 1));
        if (workings.isKept()) {
            workings.note(Formula.PENSION_ROUNDED, amount.toString(), rounding, rounded);
        }
        return rounded;
    }
}
