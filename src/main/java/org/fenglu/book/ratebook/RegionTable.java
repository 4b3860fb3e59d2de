package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.jspecify.annotations.Nullable;

/** A region's profile: where its tables are found. */
final class RegionTable implements ValueReader<RegionProfile> {

    private static final int CODE_DIGITS = 6;
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern WITH_PART = Pattern.compile("\\d{6}/[a-z0-9_]+");
    private static final Pattern PERHAPS_WITH_PART = Pattern.compile("\\d{6}(/[a-z0-9_]+)?");

    private final String region;
    private final RegionList regions;
    private final Set<String> folders;

    /**
     * Makes a reader.
     *
     * @param region code of the region
     * @param regions the regions that there are
     * @param folders codes of the regions that have a folder
     */
    RegionTable(String region, RegionList regions, Set<String> folders) {
        this.region = region;
        this.regions = regions;
        this.folders = folders;
    }

    @Override
    public @Nullable RegionProfile read(Block values) {
        WrittenValue name = values.get("nameZh");
        regions.checkName(name, region);
        String nameZh = name.written();
        String nameEn = values.get("nameEn").written();
        Map<ContributionScheme, String> bases = places(values.block("contributionBase"), PERHAPS_WITH_PART);
        Map<ContributionScheme, String> rates = places(values.block("contributionRate"), CODE);
        String housingFund = place(values.get("housingFund"), WITH_PART, "320100/city_districts");
        String minimumWage = place(values.get("minimumWage"), WITH_PART, "320000/1");
        String averageWage = place(values.get("averageWage"), PERHAPS_WITH_PART, "320000");
        String rentTier = values.get("rentTier").code();
        requireAll(values.block("contributionRate"), bases.keySet());
        requireAll(values.block("contributionBase"), rates.keySet());
        return values.make(
                "contributionRate",
                () -> new RegionProfile(nameZh, nameEn, bases, rates, housingFund, minimumWage, averageWage, rentTier));
    }

    private static void requireAll(Block block, Set<ContributionScheme> schemes) {
        schemes.forEach(scheme -> block.get(scheme.name()));
    }

    private Map<ContributionScheme, String> places(Block block, Pattern form) {
        Map<ContributionScheme, String> places = new EnumMap<>(ContributionScheme.class);
        for (ContributionScheme scheme : ContributionScheme.values()) {
            WrittenValue cell = block.find(scheme.name());
            if (cell != null) {
                places.put(scheme, place(cell, form, "320000"));
            }
        }
        return places;
    }

    /** A place that is known but has no table for some month is a finding of that month, not of the file. */
    private String place(WrittenValue cell, Pattern form, String example) {
        if (cell.text() == null) {
            return "";
        }
        if (!form.matcher(cell.text()).matches()) {
            cell.refuse(RateError.NOT_PLACE, example);
        } else if (!folders.contains(cell.text().substring(0, CODE_DIGITS))) {
            cell.refuse(RateError.NOT_ONE_OF, String.join(", ", folders));
        }
        return cell.text();
    }
}
