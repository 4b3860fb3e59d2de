package org.fenglu.claims.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;

/**
 * What one case comes to by the end of a month.
 *
 * @param due yuan for each line, payer and month; sums due once have no month
 * @param waiting what cannot be said yet, and for what it waits
 * @param findings why it could not be assessed at all; empty where it could
 */
public record DueOfClaim(Map<LineMonth, Money> due, List<Waiting> waiting, List<Finding> findings) {

    public DueOfClaim {
        due = Collections.unmodifiableMap(new LinkedHashMap<>(due)); // its order is that of answers
        waiting = List.copyOf(waiting);
        findings = List.copyOf(findings);
    }

    /** Returns whether it could not be assessed. */
    public boolean isRefused() {
        return !findings.isEmpty();
    }
}
