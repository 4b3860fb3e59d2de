package org.fenglu.kernel.money;

import java.math.BigDecimal;

/**
 * A share, exact to one millionth.
 *
 * <p>Unit: parts per million, so 8% is 80,000 and 0.16% is 1,600. It may exceed 100% (overtime) and is never negative.
 *
 * @param ppm parts per million, 0 or more
 */
public record Rate(long ppm) implements Comparable<Rate> {

    static final long ONE_PPM = 1_000_000;

    public static final Rate ZERO = new Rate(0);
    public static final Rate WHOLE = new Rate(ONE_PPM);

    public Rate {
        if (ppm < 0) {
            throw new IllegalArgumentException("A share is 0 or more, found " + ppm + " parts per million");
        }
    }

    /** Returns the share written as a percentage, such as {@code "8%"} or {@code "0.16"}. */
    public static Rate percent(String percent) {
        String number = percent.strip();
        String digits = number.endsWith("%") ? number.substring(0, number.length() - 1) : number;
        return new Rate(new BigDecimal(digits).movePointRight(4).setScale(0).longValueExact());
    }

    public Rate plus(Rate other) {
        return new Rate(Math.addExact(ppm, other.ppm));
    }

    public boolean isZero() {
        return ppm == 0;
    }

    /** Returns the share as a plain decimal factor, such as {@code 0.08}. */
    public String factor() {
        return BigDecimal.valueOf(ppm, 6).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(ppm, other.ppm);
    }

    /** Returns the share as a percentage, such as {@code 8%}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(ppm, 4).stripTrailingZeros().toPlainString() + "%";
    }
}
