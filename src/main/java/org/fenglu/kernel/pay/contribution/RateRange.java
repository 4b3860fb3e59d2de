package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.money.Rate;

/**
 * A range of rates to choose from, both ends included.
 *
 * @param min least
 * @param max highest
 */
public record RateRange(Rate min, Rate max) {

    public boolean holds(Rate rate) {
        return rate.compareTo(min) >= 0 && rate.compareTo(max) <= 0;
    }

    @Override
    public String toString() {
        return min + " .. " + max;
    }
}
