package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What stops every monthly benefit of an injured officer: death, and the grounds of 工伤保险条例 article 42.
 *
 * @param facts what is known of the officer
 */
record PaymentStops(InjuryFacts facts) {

    /** Returns why nothing is paid at the end of a day, or null. */
    @Nullable
    Reason on(LocalDate day) {
        LocalDate died = facts.diedOn();
        if (died != null && !died.isAfter(day)) {
            return Reason.OFFICER_DIED;
        }
        for (InjuryFacts.Suspension each : facts.suspensions()) {
            LocalDate until = each.until();
            boolean isOver = until != null && !until.isAfter(day);
            if (!each.from().isAfter(day) && !isOver) {
                return Reason.STOPPED;
            }
        }
        return null;
    }
}
