package org.fenglu.book.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionRate;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.contribution.RateRange;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Timeline;

/**
 * A region of a case's own, put into the rate book under a code that no place has: minimum wage, contributions and fund
 * as the case gives them. What it does not give is nothing: no insurance, no fund, no minimum wage.
 */
final class OwnTables {

    /** The code of a case's own region. */
    static final Region REGION = new Region("999999");

    private static final String PATH = "region/" + REGION.code();
    private static final String TIER = "own";
    private static final Money MOST = Money.yuan("1000000000");

    private final Given given;
    private final List<Timeline<?>> tables = new ArrayList<>();

    private OwnTables(Given given) {
        this.given = given;
    }

    /** Returns the book with the case's own region in it. */
    static RateBook in(RateBook book, Given given) {
        OwnTables own = new OwnTables(given);
        own.minimumWage();
        own.contributions();
        own.fund(given.below("fund"));
        return own.into(book);
    }

    /** Returns the book with a region in which each side contributes a fixed amount and nothing else is due. */
    static RateBook fixed(RateBook book, Given given, Money employer, Money employee) {
        OwnTables own = new OwnTables(new Given(List.of(), given.spot(), given.known()));
        own.minimumWage();
        own.put(PATH + "/contribution-base/" + ContributionScheme.PENSION, new BaseBounds(Money.ZERO, MOST));
        own.put(
                PATH + "/contribution-rate/" + ContributionScheme.PENSION + "/ALL",
                new ContributionRate(Rate.ZERO, Rate.ZERO, employer, employee));
        own.profile(Map.of(ContributionScheme.PENSION, REGION.code()));
        own.fund(own.given);
        return own.into(book);
    }

    private RateBook into(RateBook book) {
        RateBook with = book;
        for (Timeline<?> table : tables) {
            with = with.with(table, "case");
        }
        return with;
    }

    private void minimumWage() {
        put(PATH + "/minimum-wage/" + TIER, given.or(Money.ZERO, "minimumWage", WrittenValue::money));
        boolean isNet = given.or(false, "minimumWageNetOfContributions", WrittenValue::flag);
        put(PATH + "/minimum-wage-measure", new MinimumWageMeasure(isNet));
    }

    private void contributions() {
        Given contributions = given.below("contributions");
        Map<ContributionScheme, String> places = new EnumMap<>(ContributionScheme.class);
        for (String key : contributions.keys()) {
            ContributionScheme scheme = scheme(key, contributions);
            places.put(scheme, REGION.code());
            Given one = contributions.below(key);
            put(PATH + "/contribution-base/" + scheme, bounds(one));
            String payer = scheme == ContributionScheme.WORK_INJURY ? "INDUSTRY_CLASS_1" : "ALL";
            put(PATH + "/contribution-rate/" + scheme + "/" + payer, rate(one));
        }
        profile(places);
    }

    private void profile(Map<ContributionScheme, String> places) {
        String tier = given.or("TIER_1", "rentTier", WrittenValue::code);
        put(
                PATH,
                new RegionProfile(
                        "算例自带地区", "Region of the case", places, places, place(), place(), REGION.code(), tier));
    }

    private static String place() {
        return REGION.code() + "/" + TIER;
    }

    private static ContributionScheme scheme(String key, Given contributions) {
        return new WrittenValue(contributions.spot(key), "contributions", key, true).oneOf(ContributionScheme.class);
    }

    private static BaseBounds bounds(Given one) {
        return new BaseBounds(
                one.or(Money.ZERO, "floor", WrittenValue::money), one.or(MOST, "ceiling", WrittenValue::money));
    }

    private static ContributionRate rate(Given one) {
        return new ContributionRate(
                one.or(Rate.ZERO, "employer", WrittenValue::share),
                one.or(Rate.ZERO, "employee", WrittenValue::share),
                one.or(Money.ZERO, "employerFixed", WrittenValue::money),
                one.or(Money.ZERO, "employeeFixed", WrittenValue::money));
    }

    private void fund(Given fund) {
        Rate least = fund.or(Rate.ZERO, "rateMin", WrittenValue::share);
        Rate most = fund.or(Rate.WHOLE, "rateMax", WrittenValue::share);
        put(PATH + "/housing-fund/" + TIER, new HousingFundTable(bounds(fund), least, most));
        put(PATH + "/supplementary-fund", new RateRange(Rate.ZERO, Rate.WHOLE));
        Rounding rounding = fund.or(Rounding.FEN_HALF_UP, "rounding", cell -> cell.oneOf(Rounding.class));
        put(PATH + "/housing-fund-rounding", new RoundingTable(Map.of(RoundingTable.HOUSING_FUND, rounding)));
    }

    private <T> void put(String table, T values) {
        Dated<T> dated = given.known().dated(table, values);
        tables.add(new Timeline<>(table, List.of(dated)));
    }
}
