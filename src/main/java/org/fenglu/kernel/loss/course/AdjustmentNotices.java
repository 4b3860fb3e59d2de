package org.fenglu.kernel.loss.course;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Region;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the adjustment of a year says about a kind: the notice of the year, of the own region before that of the
 * province, else the region's standing clause.
 */
record AdjustmentNotices(BenefitRates rates, AdjustmentTerms terms) {

    private static final String REGION = "region/";

    /** One kind of one line, in one year. */
    record Asked(BenefitLine line, AdjustedKind kind, int year) {

        LocalDate day() {
            return LocalDate.of(year, 1, 1);
        }
    }

    /**
     * Returns what may pay, or null after noting what the line waits for. Of a year after that of the assessment
     * nothing is known, and nothing is noted.
     */
    @Nullable
    AdjustmentClause clause(Asked asked) {
        if (asked.year() > rates.terms().assessedOn().getYear()) {
            return null;
        }
        Place place = place(asked);
        if (place == null) {
            missing(asked);
            return null;
        }
        AdjustmentYear adjustment = new AdjustmentYear(place.region(), asked.year());
        if (!terms.isApproved(adjustment)) {
            rates.into().waits(asked.line(), Cause.ADJUSTMENT_APPROVAL, adjustment.toString());
            return null;
        }
        Dated<BenefitAdjustment> source = rates.optional(place.key(), asked.day(), asked.line());
        return source == null ? null : new AdjustmentClause(this, asked, place.rule(), source);
    }

    /** Returns whether who is first assessed in a year is held to a floor of that year. */
    boolean hasFloorOfFirst(Asked asked) {
        Place place = place(asked);
        return place != null && place.rule().floorOfFirst() != null;
    }

    /** Returns the year's own notice about a kind, or null after noting what the line waits for. */
    @Nullable
    Dated<BenefitAdjustment> ofYear(Asked asked) {
        Place place = place(BenefitAdjustment.tableOfYear(asked.year()), asked);
        if (place == null) {
            missing(asked);
            return null;
        }
        return rates.optional(place.key(), asked.day(), asked.line());
    }

    /** Notes that the year's adjustment of the kind is not known. */
    void missing(Asked asked) {
        String table = BenefitAdjustment.tableOfYear(asked.year());
        boolean isNotice = regions().stream().anyMatch(region -> known(key(region, table), asked) != null);
        String name = REGION + rates.terms().province() + "/" + table;
        rates.into().waits(asked.line(), Cause.RATE, isNotice ? name + "/" + asked.kind() : name);
    }

    /** Returns workings of one line, kept where those of the statement are. */
    Workings newWorkings(BenefitLine line) {
        Workings workings = rates.into().workings().isKept() ? Workings.kept() : Workings.SILENT;
        workings.line(line.code());
        return workings;
    }

    /** A table that says something about a kind, whose it is, and what it says. */
    private record Place(Region region, RateKey<BenefitAdjustment> key, BenefitAdjustmentRule rule) {}

    private @Nullable Place place(Asked asked) {
        for (String table : List.of(BenefitAdjustment.tableOfYear(asked.year()), BenefitAdjustment.STANDING)) {
            Place place = place(table, asked);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Place place(String table, Asked asked) {
        for (Region region : regions()) {
            RateKey<BenefitAdjustment> key = key(region, table);
            Dated<BenefitAdjustment> known = known(key, asked);
            BenefitAdjustmentRule rule =
                    known == null ? null : known.values().rules().get(asked.kind());
            if (rule != null) {
                return new Place(region, key, rule);
            }
        }
        return null;
    }

    private Set<Region> regions() {
        Set<Region> regions = new LinkedHashSet<>();
        regions.add(rates.terms().region());
        regions.add(rates.terms().province());
        return regions;
    }

    private static RateKey<BenefitAdjustment> key(Region region, String table) {
        return new RateKey<>(REGION + region + "/" + table, BenefitAdjustment.class);
    }

    /** Returns a table that holds in the year and was issued by the day of the assessment, or null. */
    private @Nullable Dated<BenefitAdjustment> known(RateKey<BenefitAdjustment> key, Asked asked) {
        if (!rates.book().has(key.table())) {
            return null;
        }
        return rates.book()
                .timeline(key, asked.day())
                .find(asked.day())
                .filter(found -> isIssued(found.version().citation().issued()))
                .orElse(null);
    }

    private boolean isIssued(@Nullable LocalDate issued) {
        return issued == null || !issued.isAfter(rates.terms().assessedOn());
    }
}
