package org.fenglu.force.payrun;

import java.util.List;
import org.fenglu.kernel.explanation.Step;

/**
 * A stored payslip with every step of its arithmetic.
 *
 * @param stored the payslip as it stands in the store
 * @param steps the steps of the same calculation done again, each amount equal to the stored one
 */
public record ExplainedPayslip(StoredPayslip stored, List<Step> steps) {

    public ExplainedPayslip {
        steps = List.copyOf(steps);
    }
}
