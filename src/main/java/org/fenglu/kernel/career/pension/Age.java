package org.fenglu.kernel.career.pension;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * An age in whole months; the day of birth does not count.
 *
 * @param months since the month of birth
 */
public record Age(int months) implements Comparable<Age> {

    private static final int YEAR = 12;

    /** Returns the age in a month of a person who was born in another; negative before birth. */
    public static Age in(YearMonth month, YearMonth bornIn) {
        return new Age(Math.toIntExact(bornIn.until(month, ChronoUnit.MONTHS)));
    }

    public static Age ofYears(int years) {
        return new Age(Math.multiplyExact(years, YEAR));
    }

    /** Returns the whole years. */
    public int years() {
        return Math.floorDiv(months, YEAR);
    }

    /** Returns the months above the whole years: 0 to 11. */
    public int restMonths() {
        return Math.floorMod(months, YEAR);
    }

    @Override
    public int compareTo(Age other) {
        return Integer.compare(months, other.months);
    }

    /** Returns years and months, such as {@code 60y1m}. */
    @Override
    public String toString() {
        return years() + "y" + restMonths() + "m";
    }
}
