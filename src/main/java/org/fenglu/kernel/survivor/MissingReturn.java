package org.fenglu.kernel.survivor;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What follows when a missing officer comes back.
 *
 * <p>Source: 河南省工伤保险条例 article 32: the pension stops with the next month, the advance is paid back.
 *
 * @param lastMonthAfter how many months after that of the return the pension is still paid
 * @param isAdvanceRepaid whether the advance is paid back
 */
public record MissingReturn(int lastMonthAfter, boolean isAdvanceRepaid) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "survivor/missing-return";

    YearMonth last(LocalDate returned) {
        return YearMonth.from(returned).plusMonths(lastMonthAfter);
    }
}
