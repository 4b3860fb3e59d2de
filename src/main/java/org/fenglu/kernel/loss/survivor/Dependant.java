package org.fenglu.kernel.loss.survivor;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A relative with a right to the dependants' pension.
 *
 * @param line the line of the statement
 * @param share of the own wage
 * @param kind how the yearly adjustment names it
 * @param months the months in which the right is there, oldest first
 */
record Dependant(BenefitLine line, Rate share, String kind, List<PensionMonths> months) {

    Dependant {
        months = List.copyOf(months);
    }

    /** Returns the span that a month is in, or null. */
    @Nullable
    PensionMonths in(YearMonth month) {
        for (PensionMonths span : months) {
            if (span.covers(month)) {
                return span;
            }
        }
        return null;
    }
}
