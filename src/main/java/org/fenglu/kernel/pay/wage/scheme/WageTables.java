package org.fenglu.kernel.pay.wage.scheme;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.time.PayMonth;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTables;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;
import org.jspecify.annotations.Nullable;

/** Everything that the wage of one scheme in one region and month needs, looked up once for all officers. */
public final class WageTables {

    static final int MOST = Short.MAX_VALUE;

    private final SchemeTables scheme;
    private final WorkTables work;
    private final WageFloors floors;
    private final Map<Placement, PlacedStandards> offProbation;
    private final Map<Placement, PlacedStandards> onProbation;

    /**
     * Makes the tables.
     *
     * @param scheme the scheme in force
     * @param work time worked and paid in the month
     * @param floors the statutory floors
     */
    public WageTables(SchemeTables scheme, WorkTables work, WageFloors floors) {
        this.scheme = scheme;
        this.work = work;
        this.floors = floors;
        this.offProbation = new ConcurrentHashMap<>();
        this.onProbation = new ConcurrentHashMap<>();
    }

    /** Makes the tables of another month of the same scheme, in which every placement is paid the same. */
    private WageTables(WageTables same, WorkTables work, WageFloors floors) {
        this.scheme = same.scheme;
        this.work = work;
        this.floors = floors;
        this.offProbation = same.offProbation;
        this.onProbation = same.onProbation;
    }

    /** Returns the tables of another month; what a placement fixes is kept where neither scheme nor season changes. */
    public WageTables in(SchemeTables changed, WorkTables time, WageFloors changedFloors) {
        boolean isSame = changed == scheme // the same object: nothing of it has changed
                && changed.scheme().values().isSeasonOf(month(), time.month().month());
        return isSame ? new WageTables(this, time, changedFloors) : new WageTables(changed, time, changedFloors);
    }

    /** Returns the pay month with its bounds. */
    public PayMonth payMonth() {
        return work.month();
    }

    public YearMonth month() {
        return work.month().month();
    }

    /** Returns the scheme with the tables that it refers to. */
    public SchemeTables schemeTables() {
        return scheme;
    }

    public Dated<PayScheme> scheme() {
        return scheme.scheme();
    }

    /** Returns the time that is worked and paid in the month. */
    public WorkTables work() {
        return work;
    }

    public Dated<WorkTime> workTime() {
        return work.time();
    }

    public Dated<WorkCalendar> calendar() {
        return work.calendar();
    }

    public WageFloors floors() {
        return floors;
    }

    /** Returns the value of each INDEX_SHARE component's series, by component code. */
    public Map<String, Dated<Money>> indexes() {
        return scheme.indexes();
    }

    /** Returns the posts of the place, or null where it has no table of them. */
    @Nullable
    Dated<PostTable> posts() {
        return scheme.posts();
    }

    Dated<AwardTariff> tariff(Component component) {
        return Objects.requireNonNull(scheme.tariffs().get(component.code()), "looked up with the tables of the month");
    }

    Dated<Money> index(Component component) {
        return Objects.requireNonNull(scheme.indexes().get(component.code()), "looked up with the tables of the month");
    }

    /**
     * Returns what the scheme fixes for everybody at an officer's placement.
     *
     * <p>It is calculated once, or twice where two threads ask at once, with the same result. What has findings is not
     * kept: no one is paid by it. Past {@value #MOST} placements nothing more is kept, and each officer is calculated.
     */
    PlacedStandards placed(AuxiliaryOfficer officer) {
        PlacedStandards known = placed(officer.status()).get(officer.placement());
        return known != null ? known : place(officer);
    }

    private PlacedStandards place(AuxiliaryOfficer officer) {
        PlacedStandards found = PlacedStandards.of(officer, this);
        Map<Placement, PlacedStandards> kept = placed(officer.status());
        if (found.findings().isEmpty() && kept.size() < MOST) {
            kept.put(officer.placement(), found);
        }
        return found;
    }

    private Map<Placement, PlacedStandards> placed(ServiceStatus status) {
        return status == ServiceStatus.PROBATION ? onProbation : offProbation;
    }
}
