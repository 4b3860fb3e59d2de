package org.fenglu.kernel.loss.course;

import java.time.YearMonth;

/**
 * Months in a row.
 *
 * @param first the first one
 * @param last the last one, not before the first
 */
public record Months(YearMonth first, YearMonth last) {

    public Months {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Months end in " + last + ", before they begin in " + first);
        }
    }
}
