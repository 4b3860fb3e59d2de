package org.fenglu.demo;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import org.fenglu.force.payrun.Payruns;
import org.fenglu.force.payrun.RunOrder;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.people.roster.ImportKind;
import org.fenglu.people.roster.ImportProgress;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.people.roster.Imports;

/** The clerk's work on one demonstration; it is noticed whether anything was written. */
final class Work {

    private final Imports imports;
    private final Payruns runs;
    private final DemoListener listener;
    private boolean isChanged;

    Work(Imports imports, Payruns runs, DemoListener listener) {
        this.imports = imports;
        this.runs = runs;
        this.listener = listener;
    }

    /** Takes in a file and returns whether anything of it was new. */
    boolean take(ImportKind kind, Path file) throws SQLException {
        ImportReport report = imports.take(kind, file, ImportProgress.SILENT);
        listener.took(report);
        isChanged |= report.rowsWritten() > 0;
        return report.rowsWritten() > 0;
    }

    /** Runs a month. */
    RunSummary run(YearMonth month, boolean isAgain) {
        RunSummary summary = runs.run(RunOrder.of(month, null, null), listener.running(month));
        listener.ran(summary, isAgain);
        isChanged |= summary.tally().written() > 0 || summary.tally().withdrawn() > 0;
        return summary;
    }

    boolean isChanged() {
        return isChanged;
    }
}
