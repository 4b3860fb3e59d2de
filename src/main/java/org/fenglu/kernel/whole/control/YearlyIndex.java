package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateKey;

/**
 * The reference series that a control compares with, yuan per year.
 *
 * @param series code of the series: which staff and which units it counts is part of its name
 * @param place region code, with a tier after a slash where there are several
 * @param refYearOffset years from the year of pay to that of the series, such as -1 for last year's
 */
public record YearlyIndex(String series, String place, int refYearOffset) {

    /** Returns the table that holds it. */
    public RateKey<Money> key() {
        return new RateKey<>("series/" + series + "/" + place, Money.class);
    }
}
