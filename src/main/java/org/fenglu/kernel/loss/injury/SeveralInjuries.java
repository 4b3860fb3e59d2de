package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.rates.RateKey;

/**
 * Several injuries with one employer: each has its grant, and the leaving subsidies are due once, at the highest grade.
 *
 * <p>Source: 人社部发〔2013〕34号 point 10; 浙江省工伤保险条例 article 28.
 *
 * @param isOnceAtHighestGrade whether the subsidies are due once
 */
public record SeveralInjuries(boolean isOnceAtHighestGrade) {

    public static final RateKey<SeveralInjuries> KEY =
            new RateKey<>("national/injury/several-injuries", SeveralInjuries.class);
}
