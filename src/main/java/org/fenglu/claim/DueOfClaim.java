package org.fenglu.claim;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.benefit.PayMonth;
import org.fenglu.kernel.entitlement.Waiting;
import org.fenglu.kernel.money.Money;

/**
 * What one case comes to by the end of a month.
 *
 * @param due yuan for each line, payer and month; sums due once have no month
 * @param waiting what cannot be said yet, and for what it waits
 */
public record DueOfClaim(Map<PayMonth, Money> due, List<Waiting> waiting) {

    public DueOfClaim {
        due = Map.copyOf(due);
        waiting = List.copyOf(waiting);
    }
}
