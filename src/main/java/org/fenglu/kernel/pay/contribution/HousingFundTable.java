package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.money.Rate;

/**
 * What a city's housing fund allows in one fund year.
 *
 * @param bounds floor and ceiling of the base
 * @param rateMin least rate of each side
 * @param rateMax highest rate of each side
 */
public record HousingFundTable(BaseBounds bounds, Rate rateMin, Rate rateMax) {

    /** Returns whether a rate of one side lies within the city's range. */
    public boolean allows(Rate rate) {
        return rate.compareTo(rateMin) >= 0 && rate.compareTo(rateMax) <= 0;
    }
}
