package org.fenglu.kernel.career.pension;

import java.util.List;
import org.fenglu.kernel.staff.Finding;

/**
 * No monthly pension, or none that can be counted.
 *
 * @param findings all reasons at once, each with what to do
 */
public record NoPension(List<Finding> findings) implements PensionOutcome {

    public NoPension {
        findings = List.copyOf(findings);
    }
}
