package org.fenglu.kernel.loss.survivor;

import java.util.Map;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * By how much honours and merits raise the one-off sum of the military rules; only the highest counts.
 *
 * <p>Source: 军人抚恤优待条例 article 16 (until 2024-09-30 article 13).
 *
 * @param shares increase of each merit that the text of the time names
 */
public record MeritIncrease(Map<Merit, Rate> shares) {

    public static final RateKey<MeritIncrease> KEY =
            new RateKey<>("national/survivor/merit-increase", MeritIncrease.class);

    public MeritIncrease {
        shares = Map.copyOf(shares);
    }
}
