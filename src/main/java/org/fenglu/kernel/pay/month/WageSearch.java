package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.IndexShare;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.PostTable;
import org.fenglu.kernel.pay.wage.scheme.SchemeTables;
import org.fenglu.kernel.pay.wage.scheme.WageTables;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTables;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.ReferenceSeries;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Looks up the tables of the wage. */
final class WageSearch {

    private static final String MINIMUM_WAGE = "MIN_WAGE";
    private static final String OF_WORK = "WORK";
    private static final String MEASURE = "minimum-wage-measure";

    private final TableSearch search;
    private final MonthKey key;
    private final RegionProfile region;
    private final LocalDate first;

    WageSearch(TableSearch search, MonthKey key, RegionProfile region) {
        this.search = search;
        this.key = key;
        this.region = region;
        this.first = key.month().atDay(1);
    }

    @Nullable
    WageTables find() {
        Dated<PayScheme> scheme = search.on(PayScheme.key(key.scheme()), first);
        Dated<WorkTime> workTime = search.on(WorkTime.KEY, first);
        Dated<WorkCalendar> calendar = search.on(WorkCalendar.key(first.getYear()), first);
        WageFloors floors = floors();
        if (scheme == null || workTime == null || calendar == null || floors == null) {
            return null;
        }
        return new WageTables(
                new SchemeTables(scheme, indexes(scheme.values()), tariffs(scheme.values()), posts(scheme.values())),
                new WorkTables(key.month(), workTime, calendar),
                floors);
    }

    private @Nullable WageFloors floors() {
        Dated<Money> minimum = search.on(ReferenceSeries.minimumWage(region.minimumWage()), first);
        Dated<MinimumWageMeasure> measure = measure();
        Dated<Rate> sick = search.on(new RateKey<>("national/wage/sick-pay-floor", Rate.class), first);
        Dated<Rate> probation = search.on(new RateKey<>("national/wage/probation-floor", Rate.class), first);
        Dated<Rate> loss = search.on(new RateKey<>("national/wage/loss-compensation", Rate.class), first);
        if (minimum == null || measure == null || sick == null || probation == null || loss == null) {
            return null;
        }
        return new WageFloors(minimum, measure, sick, probation, loss);
    }

    /** Whether contributions are inside is local; without a rule of its own the region follows the national one. */
    private @Nullable Dated<MinimumWageMeasure> measure() {
        RateKey<MinimumWageMeasure> local =
                new RateKey<>("region/" + key.region().code() + "/" + MEASURE, MinimumWageMeasure.class);
        Dated<MinimumWageMeasure> own = search.optional(local, first);
        return own != null
                ? own
                : search.on(new RateKey<>("national/wage/" + MEASURE, MinimumWageMeasure.class), first);
    }

    private Map<String, Dated<Money>> indexes(PayScheme scheme) {
        Map<String, Dated<Money>> indexes = new HashMap<>();
        for (Component component : scheme.components()) {
            IndexShare share = component.kind().index();
            if (share != null) {
                Dated<Money> index = search.on(series(share), first.plusYears(share.refYearOffset()));
                if (index != null) {
                    indexes.put(component.code(), index);
                }
            }
        }
        return indexes;
    }

    private Map<String, Dated<AwardTariff>> tariffs(PayScheme scheme) {
        Map<String, Dated<AwardTariff>> tariffs = new HashMap<>();
        for (Component component : scheme.components()) {
            String name = component.kind().tariff();
            if (name != null) {
                Dated<AwardTariff> tariff = search.on(AwardTariff.key(name), first);
                if (tariff != null) {
                    requireAll(component.kind().events(), tariff);
                    tariffs.put(component.code(), tariff);
                }
            }
        }
        return tariffs;
    }

    private void requireAll(List<String> awards, Dated<AwardTariff> tariff) {
        for (String code : awards) {
            if (!tariff.values().amounts().containsKey(code)) {
                search.complain(FindingCode.RATE_INCOMPLETE, tariff.version().table(), first.toString(), code);
            }
        }
    }

    /**
     * The scheme may name the place whose posts hold; else they are those of the officer's region, where it has any.
     */
    private @Nullable Dated<PostTable> posts(PayScheme scheme) {
        String place = scheme.terms().posts();
        return place != null
                ? search.on(PostTable.key(place), first)
                : search.optional(PostTable.key(key.region().code()), first);
    }

    private RateKey<Money> series(IndexShare share) {
        if (!share.region().equals(OF_WORK)) {
            return ReferenceSeries.key(share.series(), share.region());
        }
        return share.series().equals(MINIMUM_WAGE)
                ? ReferenceSeries.minimumWage(region.minimumWage())
                : ReferenceSeries.key(share.series(), region.averageWage());
    }
}
