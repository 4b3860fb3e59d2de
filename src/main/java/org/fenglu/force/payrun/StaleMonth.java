package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenglu.force.payrun.LastRuns.LastRun;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.EmployedOfficers;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.Units;
import org.fenglu.store.database.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/**
 * The payslips of one unit and month whose own inputs have changed after the unit was last run: what the run saw is
 * read again, by the statements that runs read with, and compared with what it would see now.
 */
final class StaleMonth {

    private final Connection connection;
    private final LastRun run;
    private final String unit;
    private final TablesThenAndNow tables;
    private final Map<OfficerKey, OfficerRow> officersThen;
    private final Map<OfficerKey, OfficerRow> officersNow;
    private final UnitTerms termsThen;
    private final UnitTerms termsNow;
    private final CarriedRows carriedThen;
    private final CarriedRows carriedNow;

    private StaleMonth(Connection connection, LastRun run, String unit, TablesThenAndNow tables) throws SQLException {
        this.connection = connection;
        this.run = run;
        this.unit = unit;
        this.tables = tables;
        YearMonth month = run.order().month();
        Instant now = KnowledgeTime.now(connection);
        this.officersThen = officers(run.knownAt());
        this.officersNow = officers(now);
        this.termsThen = Units.in(connection, month, run.knownAt()).of(unit);
        this.termsNow = Units.in(connection, month, now).of(unit);
        KeyRange all = new KeyRange(unit, null, null);
        this.carriedThen = CarriedRows.readAsOf(run.knownAt(), connection, month.minusMonths(1), all);
        this.carriedNow = CarriedRows.read(connection, month.minusMonths(1), all);
    }

    /** Returns the stale payslips of a unit, leaving those that are stale through the month before to the caller. */
    static List<StalePayslip> find(Connection connection, LastRun run, String unit, TablesThenAndNow tables)
            throws SQLException {
        return new StaleMonth(connection, run, unit, tables).find();
    }

    private List<StalePayslip> find() throws SQLException {
        YearMonth month = run.order().month();
        List<StalePayslip> stale = new ArrayList<>();
        CopyRows.each(
                connection,
                "select unit, officer_no, hired_on from payslip"
                        + new KeyRange(unit, null, null).where(connection, month),
                row -> {
                    OfficerKey key = new OfficerKey(row.text(), row.text(), row.date());
                    StaleCause cause = cause(key);
                    if (cause != null) {
                        stale.add(new StalePayslip(key, month, cause, month));
                    }
                });
        return stale;
    }

    private @Nullable StaleCause cause(OfficerKey key) {
        OfficerRow then = officersThen.get(key);
        OfficerRow now = officersNow.get(key);
        if (then == null || now == null || !then.officer().equals(now.officer())) {
            return StaleCause.OFFICER;
        }
        if (!then.facts().equals(now.facts())) {
            return StaleCause.MONTH_FACTS;
        }
        if (!termsThen.equals(termsNow)) {
            return StaleCause.UNIT_TERMS;
        }
        Carried before = carriedThen.of(then);
        Carried after = carriedNow.of(now);
        if (!Objects.equals(before, after)) {
            return carriedThen.has(key) || carriedNow.has(key)
                    ? StaleCause.EARLIER_MONTH_REPLACED
                    : StaleCause.OPENING_BALANCE;
        }
        return tables.isChanged(run.order().key(now.officer(), termsNow)) ? StaleCause.RATES : null;
    }

    private Map<OfficerKey, OfficerRow> officers(Instant knownAt) throws SQLException {
        Map<OfficerKey, OfficerRow> officers = new HashMap<>();
        EmployedOfficers.each(
                connection,
                EmployedOfficers.asKnownAt(knownAt, run.order().month(), unit),
                row -> officers.put(row.key(), row));
        return officers;
    }
}
