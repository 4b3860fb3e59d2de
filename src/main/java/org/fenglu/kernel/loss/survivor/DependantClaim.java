package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * From when dependants have a right to the pension.
 *
 * @param event the day on which who is a dependant is decided
 * @param first the first month paid
 * @param because why it begins
 * @param last the last month of all of them, or null while they continue
 * @param ends why that month is the last, or null while they continue
 */
record DependantClaim(
        LocalDate event,
        YearMonth first,
        Reason because,
        @Nullable YearMonth last,
        @Nullable Reason ends) {

    /** Returns a claim that continues. */
    static DependantClaim from(LocalDate event, YearMonth first, Reason because) {
        return new DependantClaim(event, first, because, null, null);
    }

    /** Returns the same claim, ended for everybody after a month. */
    DependantClaim through(YearMonth month, Reason reason) {
        return new DependantClaim(event, first, because, month, reason);
    }
}
