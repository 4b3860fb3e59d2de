package org.fenglu.demo;

import java.time.YearMonth;
import org.fenglu.force.payrun.RunProgress;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.people.roster.ImportReport;

/** Takes what the demonstration does, while it does it. */
public interface DemoListener {

    /** A file was taken in, or refused as a whole. */
    void took(ImportReport report);

    /** A month is about to be run; returns what takes how far it has come. */
    RunProgress running(YearMonth month);

    /**
     * A month was run.
     *
     * @param isAgain whether facts of the month before were corrected, and it was run once more
     */
    void ran(RunSummary summary, boolean isAgain);
}
