package org.fenglu.kernel.whole.adjustment;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Version;

/**
 * INDEX_GROWTH: the standard grows as a published index did, exactly: the two values are divided only in the product.
 *
 * @param before the value from which it grew, above zero
 * @param after the value to which it grew
 */
public record IndexGrowth(Dated<Money> before, Dated<Money> after) implements AdjustmentRule {

    public IndexGrowth {
        if (before.values().compareTo(Money.ZERO) <= 0) {
            throw new IllegalArgumentException("Nothing grows from an index of " + before.values());
        }
    }

    @Override
    public Money due(Money old, Rounding roundTo, Workings workings) {
        workings.cite(before.version());
        workings.cite(after.version());
        Ratio growth = new Ratio(after.values().fen(), before.values().fen()).reduced();
        Money due = old.times(growth, roundTo);
        if (workings.isKept()) {
            workings.note(Formula.INDEX_GROWTH, old + " * " + after.values() + " / " + before.values(), roundTo, due);
        }
        return due;
    }

    @Override
    public List<Version> versions() {
        return List.of(before.version(), after.version());
    }
}
