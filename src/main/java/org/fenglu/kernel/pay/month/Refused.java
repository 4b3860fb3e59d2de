package org.fenglu.kernel.pay.month;

import java.util.List;
import org.fenglu.kernel.staff.Finding;

/**
 * A month that cannot be paid as it is; nothing of it is calculated.
 *
 * @param findings all that is wrong, at least one
 */
public record Refused(List<Finding> findings) implements MonthOutcome {

    public Refused {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A month is refused for a reason");
        }
    }
}
