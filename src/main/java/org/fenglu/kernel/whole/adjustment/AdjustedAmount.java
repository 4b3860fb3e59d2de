package org.fenglu.kernel.whole.adjustment;

import java.util.List;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One standard and what becomes of it, with every step. The amount is rounded here, once; no month rounds it again.
 *
 * <p>A guard changes a computed amount. It never changes one that stands in the document: there {@link #guard} says
 * which limit the document does not keep, and the one who ordered it must answer.
 *
 * @param old the standard so far, yuan
 * @param proposed what the rule gives, rounded, before any guard
 * @param adopted the new standard
 * @param guard the guard that bit, or that a given amount breaks, or null
 * @param steps how it came about
 */
public record AdjustedAmount(
        Money old, Money proposed, Money adopted, @Nullable Guard guard, List<Step> steps) {

    public AdjustedAmount {
        steps = List.copyOf(steps);
    }

    /** Returns what a rule makes of a standard. */
    public static AdjustedAmount of(Money old, AdjustmentRule rule, Guards guards) {
        Workings workings = Workings.kept();
        Money proposed = rule.due(old, guards.roundTo(), workings);
        Money adopted = rule.isGiven() ? proposed : guards.within(old, proposed, workings);
        Guard guard = null;
        if (rule.isGiven()) {
            guard = guards.brokenBy(old, proposed);
        } else if (!adopted.equals(proposed)) {
            guard = adopted.compareTo(proposed) < 0 ? Guard.MAX_RISE : Guard.NO_DECREASE;
        }
        return new AdjustedAmount(old, proposed, adopted, guard, workings.steps());
    }

    /** Returns by how much the standard rises, negative where it falls. */
    public Money difference() {
        return adopted.minus(old);
    }

    /** Returns what is owed for whole months that were paid by the old standard (补发). */
    public Money arrears(int months) {
        return difference().times(months);
    }
}
