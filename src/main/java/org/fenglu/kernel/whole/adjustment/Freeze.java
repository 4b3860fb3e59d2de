package org.fenglu.kernel.whole.adjustment;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;

/** FREEZE: the standard stays, by decision and not by neglect. */
public record Freeze() implements AdjustmentRule {

    @Override
    public Money due(Money old, Rounding roundTo, Workings workings) {
        return workings.given(Formula.FROZEN, old);
    }

    @Override
    public boolean isGiven() {
        return true;
    }
}
