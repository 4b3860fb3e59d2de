package org.fenglu.force.payrun;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * What a run came to, when it is done.
 *
 * @param id number of the run
 * @param order what was asked
 * @param tally counts and sums of all
 * @param byUnit counts and sums of each unit, by its code
 * @param byCode what stands against paying, by code of the finding
 * @param elapsed how long this process took
 * @param doneHere officers done by this process; fewer than all where it took up an interrupted run
 */
public record RunSummary(
        long id,
        RunOrder order,
        Tally tally,
        SortedMap<String, Tally> byUnit,
        List<FindingGroup> byCode,
        Duration elapsed,
        long doneHere) {

    private static final long NANOS_OF_SECOND = 1_000_000_000;

    public RunSummary {
        byCode = List.copyOf(byCode);
    }

    /** Returns whether any officer could not be paid. */
    public boolean hasFindings() {
        return tally.refused() > 0;
    }

    /** Returns officers per second, rounded down. */
    public long officersPerSecond() {
        return doneHere * NANOS_OF_SECOND / Math.max(1, elapsed.toNanos());
    }

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
}
