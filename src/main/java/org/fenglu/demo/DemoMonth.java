package org.fenglu.demo;

import java.time.YearMonth;
import org.fenglu.force.payrun.RunSummary;

/**
 * One month of the demonstration.
 *
 * @param first what it came to when it was run first
 * @param last what it came to after the facts were corrected, the same where nothing was
 */
public record DemoMonth(RunSummary first, RunSummary last) {

    /** Returns the month of pay. */
    public YearMonth month() {
        return first.order().month();
    }
}
