package org.fenglu.kernel.wage;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.ServiceStatus;
import org.jspecify.annotations.Nullable;

/** Everything that the wage of one scheme in one region and month needs, looked up once for all officers. */
public final class WageTables {

    private final PayMonth payMonth;
    private final SchemeTables scheme;
    private final WorkTables work;
    private final WageFloors floors;
    private final @Nullable PlacedStandards[] placed;

    /**
     * Makes the tables.
     *
     * @param month the pay month
     * @param scheme the scheme in force
     * @param work time worked and paid
     * @param floors the statutory floors
     */
    public WageTables(YearMonth month, SchemeTables scheme, WorkTables work, WageFloors floors) {
        this.payMonth = work.calendar().values().month(month);
        this.scheme = scheme;
        this.work = work;
        this.floors = floors;
        this.placed = new PlacedStandards[scheme.scheme().values().placements().size() * 2];
    }

    /** Returns the pay month with its bounds. */
    public PayMonth payMonth() {
        return payMonth;
    }

    public YearMonth month() {
        return payMonth.month();
    }

    public Dated<PayScheme> scheme() {
        return scheme.scheme();
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

    Dated<Money> index(Component component) {
        return Objects.requireNonNull(scheme.indexes().get(component.code()), "looked up with the tables of the month");
    }

    /**
     * Returns what the scheme fixes for everybody at an officer's placement.
     *
     * <p>It is calculated once, or twice where two threads ask at once, with the same result. What has findings is not
     * kept, since they repeat the officer's own words.
     */
    PlacedStandards placed(AuxiliaryOfficer officer) {
        if (placed.length == 0) {
            return PlacedStandards.of(officer, this);
        }
        int onProbation = officer.status() == ServiceStatus.PROBATION ? 1 : 0;
        int number = scheme().values().placements().of(officer.placement()) * 2 + onProbation;
        PlacedStandards known = placed[number];
        return known != null ? known : place(officer, number);
    }

    private PlacedStandards place(AuxiliaryOfficer officer, int number) {
        PlacedStandards found = PlacedStandards.of(officer, this);
        if (found.findings().isEmpty()) {
            placed[number] = found;
        }
        return found;
    }
}
