package org.fenglu.people.roster;

import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.MonthFacts;
import org.jspecify.annotations.Nullable;

/**
 * One employment in one month, as the run reads it.
 *
 * @param unit the unit's code
 * @param officer what lasts
 * @param facts what happened in the month, {@link MonthFacts#NONE} where nothing was reported
 * @param opening what the officer was paid at this unit in the tax year through the month before, when another program
 *     paid it; or null
 * @param canonical bytes that are equal if and only if the stored input is equal, for the hash of the input; they hold
 *     no recording time, so the same facts imported again hash alike
 */
public record OfficerRow(
        String unit,
        AuxiliaryOfficer officer,
        MonthFacts facts,
        @Nullable Carried opening,
        byte[] canonical) {

    /** Returns the employment that this row is about. */
    public OfficerKey key() {
        return new OfficerKey(unit, officer.officerNo(), officer.hiredOn());
    }
}
