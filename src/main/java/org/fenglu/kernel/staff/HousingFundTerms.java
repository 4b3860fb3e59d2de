package org.fenglu.kernel.staff;

import org.fenglu.kernel.money.Rate;

/**
 * How an officer takes part in the housing fund.
 *
 * @param rate rate of each side
 * @param supplementaryRate rate of each side of the supplementary fund, zero where there is none
 * @param isFirstJob whether this is the first job ever: the fund then starts in the second month
 */
public record HousingFundTerms(Rate rate, Rate supplementaryRate, boolean isFirstJob) {}
