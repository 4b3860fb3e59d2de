package org.fenglu.kernel.whole.adjustment;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * FIXED_AMOUNT: the standard rises, or is cut, by the same amount for everybody.
 *
 * @param amount yuan, negative for a cut
 */
public record AmountRise(Money amount) implements AdjustmentRule {

    @Override
    public Money due(Money old, Rounding roundTo, Workings workings) {
        Money sum = old.plus(amount);
        Money rounded = sum.times(Ratio.ONE, roundTo);
        workings.note(Formula.RAISED_BY_AMOUNT, old + " + " + amount, roundTo, rounded);
        return rounded;
    }
}
