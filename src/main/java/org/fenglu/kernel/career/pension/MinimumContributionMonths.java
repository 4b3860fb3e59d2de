package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.rates.RateKey;

/**
 * The least months of contribution for a monthly pension (最低缴费年限), by the year in which it would begin.
 *
 * <p>Source: 社会保险法 article 16; 国务院关于渐进式延迟法定退休年龄的办法 article 2.
 *
 * @param months contribution months, deemed ones included
 */
public record MinimumContributionMonths(int months) {

    public static final RateKey<MinimumContributionMonths> KEY =
            new RateKey<>("national/pension/minimum-contribution-months", MinimumContributionMonths.class);
}
