package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionRate;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Looks up base, rate and rounding of each insurance that is due in a region. */
final class InsuranceSearch {

    private static final RateKey<RoundingTable> NATIONAL =
            new RateKey<>("national/contribution/rounding", RoundingTable.class);

    private final TableSearch search;
    private final MonthKey key;
    private final RegionProfile region;
    private final LocalDate first;

    InsuranceSearch(TableSearch search, MonthKey key, RegionProfile region) {
        this.search = search;
        this.key = key;
        this.region = region;
        this.first = key.month().atDay(1);
    }

    List<ContributionTerms> find() {
        List<ContributionTerms> all = new ArrayList<>();
        for (ContributionScheme scheme : ContributionScheme.values()) {
            if (region.contributionBase().containsKey(scheme)) {
                ContributionTerms terms = terms(scheme);
                if (terms != null) {
                    all.add(terms);
                }
            }
        }
        return all;
    }

    private @Nullable ContributionTerms terms(ContributionScheme scheme) {
        Dated<BaseBounds> bounds = bounds(scheme);
        Dated<ContributionRate> rate = search.on(rate(scheme), first);
        Dated<Rounding> employer = rounding(scheme + "_EMPLOYER");
        Dated<Rounding> employee = rounding(scheme + "_EMPLOYEE");
        if (bounds == null || rate == null || employer == null || employee == null) {
            return null;
        }
        return new ContributionTerms(scheme, bounds, rate, employer, employee);
    }

    private @Nullable Dated<BaseBounds> bounds(ContributionScheme scheme) {
        String place = Objects.requireNonNull(region.contributionBase().get(scheme));
        int slash = place.indexOf('/');
        String code = slash < 0 ? place : place.substring(0, slash);
        String tier = slash < 0 ? "" : place.substring(slash);
        String table = "region/" + code + "/contribution-base/" + scheme + tier;
        Dated<BaseBounds> bounds = search.on(new RateKey<>(table, BaseBounds.class), first);
        if (bounds != null && !bounds.values().isComplete()) {
            search.complain(FindingCode.RATE_INCOMPLETE, table, first.toString(), "floor, ceiling");
            return null;
        }
        return bounds;
    }

    /** The rate of the payer's own class comes first: industry class for work injury, payer for the others. */
    private RateKey<ContributionRate> rate(ContributionScheme scheme) {
        String code = Objects.requireNonNull(region.contributionRate().get(scheme));
        String table = "region/" + code + "/contribution-rate/" + scheme + "/";
        if (scheme == ContributionScheme.WORK_INJURY) {
            return new RateKey<>(table + "INDUSTRY_CLASS_" + key.industryClass(), ContributionRate.class);
        }
        RateKey<ContributionRate> own = new RateKey<>(table + key.payer(), ContributionRate.class);
        return search.has(own) ? own : new RateKey<>(table + "ALL", ContributionRate.class);
    }

    private @Nullable Dated<Rounding> rounding(String side) {
        RateKey<RoundingTable> local =
                new RateKey<>("region/" + key.region().code() + "/rounding", RoundingTable.class);
        Dated<RoundingTable> own = search.optional(local, first);
        Dated<Rounding> mode = own == null ? null : mode(own, side);
        if (mode != null) {
            return mode;
        }
        Dated<RoundingTable> national = search.on(NATIONAL, first);
        return national == null ? null : mode(national, side);
    }

    private static @Nullable Dated<Rounding> mode(Dated<RoundingTable> table, String side) {
        Rounding own = table.values().modes().get(side);
        Rounding mode = own != null ? own : table.values().modes().get(RoundingTable.SOCIAL_INSURANCE);
        return mode == null ? null : new Dated<>(mode, table.version());
    }
}
