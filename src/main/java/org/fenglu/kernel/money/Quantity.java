package org.fenglu.kernel.money;

import java.math.BigDecimal;

/**
 * A count of days, hours or events, exact to one hundredth.
 *
 * @param hundredths the count times 100
 */
public record Quantity(int hundredths) implements Comparable<Quantity> {

    private static final int SCALE = 100;

    public static final Quantity ZERO = new Quantity(0);

    /** Returns the count written as a decimal with at most two places, such as {@code "21.75"}. */
    public static Quantity of(String count) {
        return new Quantity(
                new BigDecimal(count.strip()).movePointRight(2).setScale(0).intValueExact());
    }

    public static Quantity whole(int count) {
        return new Quantity(Math.multiplyExact(count, SCALE));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(hundredths, other.hundredths));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(Math.subtractExact(hundredths, other.hundredths));
    }

    /** Returns this count over a whole number above zero, rounded half up to one hundredth. */
    public Quantity over(int divisor) {
        return new Quantity(Math.toIntExact(Rounding.FEN_HALF_UP.fen(hundredths, divisor)));
    }

    /** Returns this count times another, such as 21.75 days of 8 hours, as an exact ratio of it to one. */
    public long tenThousandthsOf(Quantity other) {
        return Math.multiplyExact((long) hundredths, other.hundredths);
    }

    public boolean isZero() {
        return hundredths == 0;
    }

    public boolean isNegative() {
        return hundredths < 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
