package org.fenglu.kernel.loss.entitlement;

import java.util.List;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Money;

/**
 * Everything that follows from the facts of a case, as far as they are known.
 *
 * @param once sums due once
 * @param monthly what is paid each month
 * @param waiting what cannot be said yet, and for what it waits
 * @param notDue what is not due, and why
 * @param steps the arithmetic, where it was kept
 */
public record EntitlementStatement(
        List<Entitlement> once,
        List<MonthlyBenefit> monthly,
        List<Waiting> waiting,
        List<NotDue> notDue,
        List<Step> steps) {

    public EntitlementStatement {
        once = List.copyOf(once);
        monthly = List.copyOf(monthly);
        waiting = List.copyOf(waiting);
        notDue = List.copyOf(notDue);
        steps = List.copyOf(steps);
    }

    /** Returns the sum of what one payer owes once, yuan. */
    public Money onceBy(Payer payer) {
        return once.stream()
                .filter(due -> due.payer() == payer)
                .map(Entitlement::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
