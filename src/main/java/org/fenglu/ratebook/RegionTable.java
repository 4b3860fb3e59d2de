package org.fenglu.ratebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.kernel.contribution.ContributionScheme;
import org.fenglu.kernel.month.RegionProfile;
import org.jspecify.annotations.Nullable;

/** A region's profile: where its tables are found. */
final class RegionTable {

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern WITH_PART = Pattern.compile("\\d{6}/[a-z0-9_]+");
    private static final Pattern PERHAPS_WITH_PART = Pattern.compile("\\d{6}(/[a-z0-9_]+)?");

    private RegionTable() {}

    static @Nullable RegionProfile profile(Block values) {
        String nameZh = values.get("nameZh").written();
        String nameEn = values.get("nameEn").written();
        Map<ContributionScheme, String> bases = places(values.block("contributionBase"), PERHAPS_WITH_PART);
        Map<ContributionScheme, String> rates = places(values.block("contributionRate"), CODE);
        String housingFund = place(values.get("housingFund"), WITH_PART, "320100/city_districts");
        String minimumWage = place(values.get("minimumWage"), WITH_PART, "320000/1");
        String averageWage = place(values.get("averageWage"), PERHAPS_WITH_PART, "320000");
        String rentTier = values.get("rentTier").code();
        return values.spot()
                .make(() -> new RegionProfile(
                        nameZh, nameEn, bases, rates, housingFund, minimumWage, averageWage, rentTier));
    }

    private static Map<ContributionScheme, String> places(Block block, Pattern form) {
        Map<ContributionScheme, String> places = new EnumMap<>(ContributionScheme.class);
        for (ContributionScheme scheme : ContributionScheme.values()) {
            Cell cell = block.find(scheme.name());
            if (cell != null) {
                places.put(scheme, place(cell, form, "320000"));
            }
        }
        return places;
    }

    private static String place(Cell cell, Pattern form, String example) {
        if (cell.text() != null && !form.matcher(cell.text()).matches()) {
            cell.refuse(RateSlip.NOT_PLACE, example);
        }
        return cell.written();
    }
}
