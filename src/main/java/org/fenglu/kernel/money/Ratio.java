package org.fenglu.kernel.money;

import java.math.BigDecimal;

/**
 * An exact fraction, such as 2 days of 21.75, held as two whole numbers and never divided before it is used.
 *
 * @param numerator may be negative (more absence than the divisor has days)
 * @param denominator more than 0
 */
public record Ratio(long numerator, long denominator) {

    private static final int HUNDREDTHS = 100;

    public static final Ratio ONE = new Ratio(1, 1);
    public static final Ratio NONE = new Ratio(0, 1);

    public Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A ratio needs a denominator above 0, found " + denominator);
        }
    }

    /** Returns one count as a fraction of another, such as 2.00 days of 21.75 days. */
    public static Ratio of(Quantity part, Quantity whole) {
        return new Ratio(part.hundredths(), whole.hundredths());
    }

    /** Returns the same fraction in lowest terms, so that a product with it stays in range. */
    public Ratio reduced() {
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /**
     * Returns what an amount is taken times, as it is written after the amount: a whole number, a part of one, a share
     * of which the denominator is a millionth part, or the fraction itself.
     */
    public String factors() {
        if (denominator == 1) {
            return " * " + numerator;
        }
        if (denominator % Rate.ONE_PPM == 0 && numerator >= 0) {
            long divisor = denominator / Rate.ONE_PPM;
            return " * " + new Rate(numerator) + (divisor == 1 ? "" : " / " + divisor);
        }
        return numerator == 1 ? " / " + denominator : " * " + numerator + " / " + denominator;
    }

    /** Returns the same for days of days that were counted in hundredths; nothing where all of them count. */
    public String factorsInDays() {
        if (isWhole()) {
            return "";
        }
        if (isZero()) {
            return " * 0";
        }
        return " * " + days(numerator) + (denominator == HUNDREDTHS ? "" : " / " + days(denominator));
    }

    private static String days(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() + " d";
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    public boolean isWhole() {
        return numerator == denominator;
    }

    public boolean isZero() {
        return numerator == 0;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
