package org.fenglu.force.payrun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.people.roster.OfficerKey;

/**
 * Stale payslips of one month with one cause.
 *
 * @param of the first of them, whose cause and first month they share
 * @param payslips how many there are
 * @param first whose the first few are, in the order of unit and officer number
 */
public record StaleGroup(StalePayslip of, long payslips, List<OfficerKey> first) {

    private static final int FIRST_OFFICERS = 5;

    public StaleGroup {
        first = List.copyOf(first);
    }

    /** Returns the payslips of one month by cause and first month, in the order in which each comes first. */
    public static List<StaleGroup> groups(List<StalePayslip> stale) {
        Map<String, List<StalePayslip>> byCause = new LinkedHashMap<>();
        for (StalePayslip one : stale) {
            byCause.computeIfAbsent(one.cause() + " " + one.since(), any -> new ArrayList<>())
                    .add(one);
        }
        return byCause.values().stream().map(StaleGroup::group).toList();
    }

    private static StaleGroup group(List<StalePayslip> alike) {
        List<OfficerKey> first =
                alike.stream().limit(FIRST_OFFICERS).map(StalePayslip::key).toList();
        return new StaleGroup(alike.get(0), alike.size(), first);
    }
}
