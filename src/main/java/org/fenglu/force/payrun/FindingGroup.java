package org.fenglu.force.payrun;

import java.util.List;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * Findings of one code.
 *
 * @param code the code of all of them
 * @param officers how many officers have it
 * @param first the first few, in the order of unit and officer number
 */
public record FindingGroup(FindingCode code, long officers, List<OfOfficer> first) {

    /**
     * One finding about one officer.
     *
     * @param unit the unit's code
     * @param officerNo identity of the officer
     * @param finding what is wrong
     */
    public record OfOfficer(String unit, String officerNo, Finding finding) {}

    public FindingGroup {
        first = List.copyOf(first);
    }
}
