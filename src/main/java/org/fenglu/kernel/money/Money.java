package org.fenglu.kernel.money;

import java.math.BigDecimal;

/**
 * An amount of renminbi, exact to the fen (分, 1/100 yuan).
 *
 * <p>Unit: fen, held as a {@code long}. Arithmetic past its range throws {@link ArithmeticException} and never
 * wraps. An amount may be negative: a correction is a negative line.
 *
 * <p>Nothing here rounds in silence: a product with a {@link Rate} or a {@link Ratio} asks for the {@link Rounding}
 * that the rule's source prescribes.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** Returns the amount written in yuan with at most two decimals, such as {@code "5210.00"}. */
    public static Money yuan(String yuan) {
        return new Money(
                new BigDecimal(yuan.strip()).movePointRight(2).setScale(0).longValueExact());
    }

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Money times(long count) {
        return ofFen(Math.multiplyExact(fen, count));
    }

    /** Returns this amount times a share, rounded once. */
    public Money times(Rate rate, Rounding rounding) {
        return ofFen(rounding.fen(Math.multiplyExact(fen, rate.ppm()), Rate.ONE_PPM));
    }

    /** Returns this amount times an exact fraction, rounded once. */
    public Money times(Ratio ratio, Rounding rounding) {
        return ofFen(rounding.fen(Math.multiplyExact(fen, ratio.numerator()), ratio.denominator()));
    }

    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    public Money atLeast(Money floor) {
        return ofFen(Math.max(fen, floor.fen));
    }

    public Money atMost(Money ceiling) {
        return ofFen(Math.min(fen, ceiling.fen));
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isZero() {
        return fen == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Returns the amount in yuan with two decimals, such as {@code 5210.00}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
