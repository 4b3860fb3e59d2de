package org.fenglu.kernel.pay.month;

import org.fenglu.kernel.pay.wage.time.PayMonth;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.UnitTerms;
import org.jspecify.annotations.Nullable;

/**
 * One officer's month, before it is calculated.
 *
 * @param officer what lasts
 * @param unit what the unit decides
 * @param facts what happened
 * @param carried what the month before, or an opening balance, hands over; null where there is none
 */
public record MonthInput(
        AuxiliaryOfficer officer,
        UnitTerms unit,
        MonthFacts facts,
        @Nullable Carried carried) {

    /** Returns whether this is the first month of a first job ever, in which the fund has not started. */
    boolean isFundYetToStart(PayMonth month) {
        return officer.fund().isFirstJob() && !officer.hiredOn().isBefore(month.first());
    }
}
