package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

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

    /** Returns the rule of the region on a day, or null after noting that a line waits for it. */
    static @Nullable Dated<MissingReturn> on(SurvivorCase survivor, LocalDate day, BenefitLine line) {
        return survivor.rates().on(survivor.rates().regional(NAME, MissingReturn.class), day, line);
    }

    YearMonth last(LocalDate returned) {
        return YearMonth.from(returned).plusMonths(lastMonthAfter);
    }
}
