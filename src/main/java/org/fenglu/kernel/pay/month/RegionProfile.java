package org.fenglu.kernel.pay.month;

import java.util.Map;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Region;

/**
 * Where a region's tables are found: its own, or its province's where the region says so.
 *
 * @param nameZh 名称
 * @param nameEn name
 * @param contributionBase for each insurance due here, code of the region whose bounds hold, with a tier after a slash
 * @param contributionRate for each insurance due here, code of the region whose rates hold
 * @param housingFund code and area of the housing fund's table
 * @param minimumWage code and tier of the minimum wage
 * @param averageWage code of the region whose average wages are used
 * @param rentTier tier of the rent deduction
 */
public record RegionProfile(
        String nameZh,
        String nameEn,
        Map<ContributionScheme, String> contributionBase,
        Map<ContributionScheme, String> contributionRate,
        String housingFund,
        String minimumWage,
        String averageWage,
        String rentTier) {

    public RegionProfile {
        contributionBase = Map.copyOf(contributionBase);
        contributionRate = Map.copyOf(contributionRate);
        if (!contributionBase.keySet().equals(contributionRate.keySet())) {
            throw new IllegalArgumentException("Each insurance needs a base and a rate, found bases of "
                    + contributionBase.keySet() + " and rates of " + contributionRate.keySet());
        }
    }

    /** Returns the key of a region's profile. */
    public static RateKey<RegionProfile> key(Region region) {
        return new RateKey<>("region/" + region.code(), RegionProfile.class);
    }
}
