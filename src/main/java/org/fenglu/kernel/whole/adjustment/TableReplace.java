package org.fenglu.kernel.whole.adjustment;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;

/**
 * TABLE_REPLACE: the document has the new amount itself. It is adopted as it stands: no rounding, and no guard, makes
 * another amount of it.
 *
 * @param amount yuan
 */
public record TableReplace(Money amount) implements AdjustmentRule {

    @Override
    public Money due(Money old, Rounding roundTo, Workings workings) {
        return workings.given(Formula.REPLACED, amount);
    }

    @Override
    public boolean isGiven() {
        return true;
    }
}
