package org.fenglu.kernel.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.entitlement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * From when dependants have a right to the pension.
 *
 * @param event the day on which who is a dependant is decided
 * @param first the first month paid
 * @param because why it begins
 * @param last the last month because the officer came back, or null
 */
record DependantClaim(
        LocalDate event,
        YearMonth first,
        Reason because,
        @Nullable YearMonth last) {}
