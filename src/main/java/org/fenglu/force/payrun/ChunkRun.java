package org.fenglu.force.payrun;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.force.payrun.MonthEmployment.Place;
import org.fenglu.force.payrun.StandingPayslips.Standing;
import org.fenglu.force.payrun.TablesOfRun.KeyTables;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.month.Refused;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.Units;
import org.jspecify.annotations.Nullable;

/** One chunk: what stands is read, each officer is calculated, and what differs is written. */
final class ChunkRun {

    private final Connection connection;
    private final RunTerms run;
    private final SharedTerms terms;
    private final PayslipRows payslips;
    private final StandingPayslips standing;
    private final CarriedRows carried;
    private final FindingRows findings;
    private final LineLayouts layouts;
    private final Confirmations confirmations;
    private final List<Again> again = new ArrayList<>();
    private final Map<String, Tally.Growing> counts = new TreeMap<>();

    /**
     * A month that was calculated again because something that its payslip stands on has changed.
     *
     * @param row the officer
     * @param paid what it comes to now
     * @param layout number of its lines
     * @param identity what it stands on now
     * @param stored the payslip that stands
     */
    private record Again(OfficerRow row, Paid paid, int layout, byte[] identity, Standing stored) {}

    /**
     * Reads what stands.
     *
     * @param connection the worker's, in its transaction
     * @param terms what officers of one unit and key share, kept from chunk to chunk
     * @param payslips takes the new ones, used again from chunk to chunk
     * @param confirmations takes those that came out alike, used again from chunk to chunk
     * @param range the part of the force that the chunk is about
     */
    ChunkRun(
            Connection connection,
            RunTerms run,
            SharedTerms terms,
            PayslipRows payslips,
            Confirmations confirmations,
            KeyRange range)
            throws SQLException {
        this.connection = connection;
        this.run = run;
        this.terms = terms;
        this.payslips = payslips;
        this.standing = StandingPayslips.read(connection, run, confirmations, range);
        this.carried = CarriedRows.read(connection, run.order().month().minusMonths(1), range);
        this.findings = FindingRows.read(connection, run, range);
        this.confirmations = confirmations;
        this.layouts = terms.layouts;
    }

    /**
     * Calculates and writes the officers of the chunk.
     *
     * @return what they came to, by unit
     */
    Map<String, Tally.Growing> store(List<OfficerRow> rows) throws SQLException, IOException {
        payslips.clear();
        calculate(rows);
        confirmOrReplace();
        withdrawRest();
        standing.store(connection);
        confirmations.copy(connection);
        payslips.copy(connection);
        findings.store(connection);
        return counts;
    }

    private void calculate(List<OfficerRow> rows) {
        for (MonthEmployment employment : MonthEmployment.employments(rows)) {
            if (employment.second() == null) {
                calculate(employment.row());
            } else {
                refuse(employment.row(), List.of(employment.refusal(run.order().month())));
            }
        }
    }

    private void calculate(OfficerRow row) {
        SharedTerms.OfKey shared = terms.of(row);
        MonthTables tables = shared.tables().tables();
        if (tables == null) {
            refuse(row, shared.tables().findings());
            return;
        }
        Carried before = carried.of(row);
        byte[] identity = terms.identity(shared, before, row);
        Standing stored = standing.take(place(row));
        if (stored != null && Arrays.equals(stored.identity(), identity)) {
            count(row.unit()).unchanged(stored.fen());
            return;
        }
        MonthOutcome outcome = outcome(new MonthInput(row.officer(), shared.unit(), row.facts(), before), tables);
        if (outcome instanceof Refused refused) {
            refuse(row, refused.findings(), stored);
        } else if (outcome instanceof Paid paid && stored != null) {
            again.add(new Again(row, paid, shared.tables().layout(), identity, stored));
        } else if (outcome instanceof Paid paid) {
            payslips.add(row, paid, shared.tables().layout(), identity);
            count(row.unit()).paid(Tally.fen(paid.payslip().totals()));
        }
    }

    /** What comes out alike stays and is confirmed; what differs takes the place of what stood. */
    private void confirmOrReplace() throws SQLException {
        List<Place> places = again.stream().map(one -> place(one.row)).toList();
        Map<Place, StandingPayslip> stood =
                StandingPayslip.at(places, run.order().month(), connection, layouts);
        for (Again one : again) {
            Place place = place(one.row);
            StandingPayslip before = stood.get(place);
            if (before != null && before.isAlike(run.order(), one.row.officer(), one.paid)) {
                confirmations.add(place, before.run(), one.identity);
                count(place.unit()).confirmed(one.stored.fen());
            } else {
                standing.supersede(place);
                payslips.add(one.row, one.paid, one.layout, one.identity);
                count(place.unit()).replaced(Tally.fen(one.paid.payslip().totals()));
            }
        }
    }

    private static MonthOutcome outcome(MonthInput input, MonthTables tables) {
        try {
            return MonthCalculation.outcome(input, tables, Workings.SILENT);
        } catch (RuntimeException bug) {
            throw new IllegalStateException(
                    "The month of " + input.officer().officerNo() + " at "
                            + input.unit().unit() + " cannot be calculated: " + bug.getMessage(),
                    bug);
        }
    }

    private void refuse(OfficerRow row, List<Finding> reasons) {
        refuse(row, reasons, standing.take(place(row)));
    }

    private void refuse(OfficerRow row, List<Finding> reasons, @Nullable Standing stored) {
        count(row.unit()).refused();
        findings.refuse(place(row), reasons);
        if (stored != null) {
            count(row.unit()).withdrawn();
            standing.supersede(place(row));
        }
    }

    private void withdrawRest() {
        for (Place gone : standing.rest()) {
            count(gone.unit()).withdrawn();
            standing.supersede(gone);
        }
    }

    private Tally.Growing count(String unit) {
        return counts.computeIfAbsent(unit, none -> new Tally.Growing());
    }

    private static Place place(OfficerRow row) {
        return new Place(row.unit(), row.officer().officerNo());
    }

    /** What officers of one unit and key share, made once; an instance serves one thread. */
    static final class SharedTerms {

        /**
         * What they share.
         *
         * @param unit what the unit has decided
         * @param tables the tables of the key
         * @param identity the part of a payslip's identity that is the same for all of them
         */
        record OfKey(UnitTerms unit, KeyTables tables, byte[] identity) {}

        private final RunTerms run;
        private final TablesOfRun tables;
        private final LineLayouts layouts;
        private final PayslipIdentity identity = new PayslipIdentity();
        private final Map<MonthKey, OfKey> ofUnit = new HashMap<>();
        private UnitTerms unit = Units.standard("");

        SharedTerms(RunTerms run, TablesOfRun tables, LineLayouts layouts) {
            this.run = run;
            this.tables = tables;
            this.layouts = layouts;
        }

        /** Returns what an officer's unit and key share; officers come unit by unit, so one unit is remembered. */
        OfKey of(OfficerRow row) {
            if (!row.unit().equals(unit.unit())) {
                unit = run.units().of(row.unit());
                ofUnit.clear();
            }
            return ofUnit.computeIfAbsent(run.order().key(row.officer(), unit), this::make);
        }

        /** Returns what an officer's payslip stands on, given what the month before hands over. */
        byte[] identity(OfKey ofKey, @Nullable Carried before, OfficerRow row) {
            return identity.of(ofKey.identity(), before, row.canonical());
        }

        private OfKey make(MonthKey key) {
            KeyTables found = tables.of(key);
            return new OfKey(unit, found, identity.shared(run.engine().rules(), key, unit, found.values()));
        }
    }
}
