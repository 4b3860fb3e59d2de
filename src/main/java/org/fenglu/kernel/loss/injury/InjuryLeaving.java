package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The end of the employment with the employer in whose service the officer was injured.
 *
 * @param on its last day
 * @param cause why it ended, or null while not known
 * @param isOwnRequest whether the officer asked for it, where the cause does not say so; null while not known
 * @param wage what is known of the wage before leaving, for regions that count in it
 * @param yearsToRetirement years from the last day to the person's own statutory retirement age; null while not known
 * @param retirementDate the day of that age, before {@code yearsToRetirement}; or null while not known
 * @param cityShare share of the province's standard that the city pays, where it may move it; null while not known
 */
public record InjuryLeaving(
        LocalDate on,
        @Nullable LeavingCause cause,
        @Nullable Boolean isOwnRequest,
        WageFacts wage,
        @Nullable Quantity yearsToRetirement,
        @Nullable LocalDate retirementDate,
        @Nullable Rate cityShare) {

    /** Returns whether it is known how far off retirement is. */
    boolean isRetirementKnown() {
        return retirementDate != null || yearsToRetirement != null;
    }

    /** Returns whether less than so many whole years are left to retirement. */
    boolean isWithin(int years) {
        if (retirementDate != null) {
            return on.plusYears(years).isAfter(retirementDate);
        }
        return yearsToRetirement != null && yearsToRetirement.compareTo(Quantity.whole(years)) < 0;
    }

    /** Returns whether the retirement age is reached. */
    boolean isAtRetirement() {
        return retirementDate == null
                ? yearsToRetirement != null && yearsToRetirement.compareTo(Quantity.ZERO) <= 0
                : !on.isBefore(retirementDate);
    }

    /** Returns whether the officer asked for it, or null while that is not known. */
    @Nullable
    Boolean isAskedFor() {
        return cause != null && cause.isResignation() ? Boolean.TRUE : isOwnRequest;
    }
}
