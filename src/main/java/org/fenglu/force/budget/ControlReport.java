package org.fenglu.force.budget;

import java.util.List;

/**
 * What all controls came to.
 *
 * @param question what was asked
 * @param results one for each control and, where it is judged by unit, each unit; none where no control holds
 * @param refused officers of the month who have findings in place of a payslip: their pay is in no figure
 */
public record ControlReport(ForceQuestion question, List<ControlResult> results, long refused) {

    public ControlReport {
        results = List.copyOf(results);
    }

    /** Returns whether every control was judged and is kept. */
    public boolean isAllMet() {
        return results.stream().allMatch(result -> result.state() == ControlResult.State.MET);
    }
}
