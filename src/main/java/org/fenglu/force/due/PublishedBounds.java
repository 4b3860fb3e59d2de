package org.fenglu.force.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * The bounds with which a contribution year starts. The first day of the published bounds is the first day of the year:
 * July for one insurance and January for another, inside one city.
 */
final class PublishedBounds {

    private static final String REGION = "region/";

    private PublishedBounds() {}

    /** Returns the bounds that start in the order's year; refuses where none, or several, are published. */
    static Dated<BaseBounds> bounds(RateBook book, TurnoverOrder order) {
        RateKey<RegionProfile> region = RegionProfile.key(order.region());
        if (!book.has(region.table())) {
            throw new Refusal(
                    Kind.NOT_FOUND,
                    "TURNOVER_REGION",
                    Map.of("found", order.region().code()));
        }
        List<Dated<RegionProfile>> profiles =
                book.timeline(region, LocalDate.EPOCH).versions();
        RegionProfile profile = profiles.get(profiles.size() - 1).values();
        if (order.kind() == BaseKind.HOUSING_FUND) {
            String place = path(profile.housingFund(), "housing-fund");
            return only(book, order, new RateKey<>(place, HousingFundTable.class), HousingFundTable::bounds);
        }
        String place = profile.contributionBase()
                .get(ContributionScheme.valueOf(order.kind().name()));
        if (place == null) {
            throw new Refusal(
                    Kind.INVALID,
                    "TURNOVER_NOT_DUE",
                    Map.of(
                            "found",
                            order.kind().name(),
                            "region",
                            order.region().code()));
        }
        RateKey<BaseBounds> key = new RateKey<>(path(place, "contribution-base/" + order.kind()), BaseBounds.class);
        return only(book, order, key, bounds -> bounds);
    }

    private static String path(String place, String table) {
        int slash = place.indexOf('/');
        return slash < 0
                ? REGION + place + "/" + table
                : REGION + place.substring(0, slash) + "/" + table + place.substring(slash);
    }

    private static <T> Dated<BaseBounds> only(
            RateBook book, TurnoverOrder order, RateKey<T> key, Function<T, BaseBounds> bounds) {
        List<Dated<T>> versions =
                book.has(key.table()) ? book.timeline(key, LocalDate.EPOCH).versions() : List.of();
        List<Dated<T>> starting = versions.stream()
                .filter(dated -> dated.version().from().getYear() == order.year())
                .filter(dated -> order.from() == null
                        || YearMonth.from(dated.version().from()).equals(order.from()))
                .toList();
        if (starting.size() != 1) {
            String found = String.join(
                    ", ",
                    starting.stream()
                            .map(dated -> dated.version().from().toString())
                            .toList());
            throw new Refusal(
                    Kind.INVALID,
                    "TURNOVER_MONTH",
                    Map.of("table", key.table(), "year", String.valueOf(order.year()), "found", found));
        }
        Dated<T> dated = starting.get(0);
        return new Dated<>(bounds.apply(dated.values()), dated.version());
    }
}
