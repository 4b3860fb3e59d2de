package org.fenglu.kernel.rates;

import org.fenglu.kernel.money.Money;

/** Where the values of a reference series stand: the series and its place are both part of the key. */
public final class ReferenceSeries {

    private static final String MINIMUM_WAGE = "MIN_WAGE";

    private ReferenceSeries() {}

    /**
     * Returns the key of a series.
     *
     * @param series its code; the minimum wage is a series as well
     * @param place region code, with its tier after a slash where it has one
     */
    public static RateKey<Money> key(String series, String place) {
        return series.equals(MINIMUM_WAGE)
                ? minimumWage(place)
                : new RateKey<>("series/" + series + "/" + place, Money.class);
    }

    /** Returns the key of the minimum wage of a region and tier, such as {@code 440100/1}. */
    public static RateKey<Money> minimumWage(String place) {
        int slash = place.indexOf('/');
        String region = slash < 0 ? place : place.substring(0, slash);
        String tier = slash < 0 ? "" : place.substring(slash + 1);
        return new RateKey<>("region/" + region + "/minimum-wage/" + tier, Money.class);
    }
}
