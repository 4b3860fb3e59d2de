package org.fenglu.kernel.career.pension;

import java.math.BigDecimal;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;

/**
 * Contribution years (缴费年限) as a region writes them.
 *
 * @param ratio the years
 */
record ContributionYears(Ratio ratio) {

    private static final int YEAR = 12;

    /** Returns months as exact twelfths of a year. */
    static ContributionYears exact(int months) {
        return new ContributionYears(new Ratio(months, YEAR));
    }

    /** Returns an amount for each year times a factor times the years, exact, in fen. */
    Ratio times(Rate factor, Ratio perYear) {
        return product(product(new Ratio(factor.ppm(), Rate.WHOLE.ppm()), ratio), perYear);
    }

    private static Ratio product(Ratio one, Ratio other) {
        Ratio first = new Ratio(one.numerator(), other.denominator()).reduced();
        Ratio second = new Ratio(other.numerator(), one.denominator()).reduced();
        return new Ratio(
                Math.multiplyExact(first.numerator(), second.numerator()),
                Math.multiplyExact(first.denominator(), second.denominator()));
    }

    /** Returns the years in numbers: {@code 43.08}, or {@code 517 / 12} where they are not rounded. */
    String expression() {
        return ratio.denominator() == YEAR
                ? ratio.numerator() + " / " + YEAR
                : BigDecimal.valueOf(ratio.numerator())
                        .divide(BigDecimal.valueOf(ratio.denominator()))
                        .toPlainString();
    }
}
