package org.fenglu.kernel.loss.survivor;

import java.time.YearMonth;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Months in which one person has a right to a pension.
 *
 * @param first the first month paid
 * @param last the last month paid, or null while no end is known
 * @param because why it begins
 * @param ends why the last month is the last, or null while it has none
 */
record PensionMonths(
        YearMonth first,
        @Nullable YearMonth last,
        Reason because,
        @Nullable Reason ends) {

    boolean covers(YearMonth month) {
        return !month.isBefore(first) && (last == null || !month.isAfter(last));
    }
}
