package org.fenglu.force.payrun;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.month.Refused;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.people.roster.OfficerRow;
import org.jspecify.annotations.Nullable;

/** One chunk: what stands is read, each officer is calculated, and what differs is written. */
final class ChunkRun {

    private final RunTerms run;
    private final SharedTerms terms;
    private final InputHash hash;
    private final PayslipRows payslips;
    private final StandingPayslips standing;
    private final CarriedRows carried;
    private final FindingRows findings;
    private final Map<String, UnitCount> counts = new TreeMap<>();

    private ChunkRun(Worker worker, Chunk chunk) throws SQLException {
        this.run = worker.run();
        this.terms = worker.terms();
        this.hash = worker.hash();
        this.payslips = worker.payslips();
        Connection connection = worker.connection();
        this.standing = StandingPayslips.read(connection, run, chunk.range());
        this.carried = CarriedRows.read(connection, run.order().month().minusMonths(1), chunk.range());
        this.findings = FindingRows.read(connection, run, chunk.range());
    }

    /**
     * Calculates and writes a chunk inside the worker's transaction.
     *
     * @return what it came to, by unit
     */
    static Map<String, UnitCount> run(Worker worker, Chunk chunk) throws SQLException, IOException {
        ChunkRun work = new ChunkRun(worker, chunk);
        work.payslips.clear();
        work.calculate(chunk.rows());
        work.withdrawRest();
        work.standing.store(worker.connection());
        work.payslips.copy(worker.connection());
        work.findings.store(worker.connection());
        return work.counts;
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
        byte[] inputHash = hash.of(shared.hash(), before, row.canonical());
        OfficerPlace place = place(row);
        StoredTotals stored = standing.take(place);
        if (stored != null && Arrays.equals(stored.hash(), inputHash)) {
            count(row.unit()).unchanged(stored.fen());
            return;
        }
        MonthOutcome outcome = outcome(new MonthInput(row.officer(), shared.unit(), row.facts(), before), tables);
        if (outcome instanceof Paid paid) {
            pay(row, paid, stored);
            payslips.add(row, paid, shared.tables().layout(), inputHash);
        } else if (outcome instanceof Refused refused) {
            refuse(row, refused.findings(), stored);
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

    private void pay(OfficerRow row, Paid paid, @Nullable StoredTotals stored) {
        long[] fen = StoredTotals.fen(paid.payslip().totals());
        if (stored == null) {
            count(row.unit()).paid(fen);
        } else {
            count(row.unit()).replaced(fen);
            standing.supersede(place(row));
        }
    }

    private void refuse(OfficerRow row, List<Finding> reasons) {
        refuse(row, reasons, standing.take(place(row)));
    }

    private void refuse(OfficerRow row, List<Finding> reasons, @Nullable StoredTotals stored) {
        count(row.unit()).refused();
        findings.refuse(place(row), reasons);
        if (stored != null) {
            count(row.unit()).withdrawn();
            standing.supersede(place(row));
        }
    }

    private void withdrawRest() {
        for (OfficerPlace gone : standing.rest()) {
            count(gone.unit()).withdrawn();
            standing.supersede(gone);
        }
    }

    private UnitCount count(String unit) {
        return counts.computeIfAbsent(unit, none -> new UnitCount());
    }

    private static OfficerPlace place(OfficerRow row) {
        return new OfficerPlace(row.unit(), row.officer().officerNo());
    }
}
