package org.fenglu.kernel.career.outlook;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.ReferenceSeries;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * A series of monthly average wages of a region, as far as it is published; beyond that as a scenario carries it on.
 *
 * @param key where it stands in the rate book
 * @param published what was published, oldest first; empty where the book has nothing
 */
public record AverageWageAhead(RateKey<Money> key, List<Dated<Money>> published) {

    /** 全口径城镇单位就业人员平均工资, by year of statistics: contribution bases follow it. */
    public static final String FULL_CALIBRE = "FULL_CALIBRE_AVG";

    /** 养老金计发基数, by the year whose pensions it counts. */
    public static final String PENSION_BASE = "PENSION_CALCULATION_BASE";

    private static final Citation ASSUMED = new Citation("情景假设：按所选增长率由上年推算", null, null, null, null);

    public AverageWageAhead {
        published = List.copyOf(published);
    }

    /** Returns a series of the place whose average wages hold in a region. */
    public static AverageWageAhead of(RateBook book, Region region, String series) {
        RateKey<RegionProfile> profile = RegionProfile.key(region);
        String place = region.code();
        if (book.has(profile.table())) {
            List<Dated<RegionProfile>> versions =
                    book.timeline(profile, LocalDate.EPOCH).versions();
            place = versions.get(versions.size() - 1).values().averageWage();
        }
        RateKey<Money> key = ReferenceSeries.key(series, place);
        return new AverageWageAhead(
                key, book.has(key.table()) ? book.timeline(key, LocalDate.EPOCH).versions() : List.of());
    }

    /**
     * Returns the value of a year of the series, yuan per month: the published one; after the last published year each
     * year is the one before times the year's factor, half up to the fen; null before the first one, or where there is
     * no series.
     */
    public @Nullable Dated<Money> in(int year, GrowthPath path) {
        LocalDate day = LocalDate.of(year, 1, 1);
        for (int at = published.size() - 1; at >= 0; at--) {
            Version version = published.get(at).version();
            if (version.from().getYear() == year) {
                return published.get(at);
            } else if (at == published.size() - 1 && version.from().getYear() < year) {
                return carried(published.get(at), day, path);
            }
        }
        return null;
    }

    private Dated<Money> carried(Dated<Money> last, LocalDate day, GrowthPath path) {
        Money wage = last.values();
        for (int year = last.version().from().getYear() + 1; year <= day.getYear(); year++) {
            wage = wage.times(path.in(year).averageWage(), Rounding.FEN_HALF_UP);
        }
        return new Dated<>(wage, new Version(key.table(), day, null, ASSUMED, Evidence.C, Status.DERIVED));
    }
}
