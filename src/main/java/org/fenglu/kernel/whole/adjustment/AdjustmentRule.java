package org.fenglu.kernel.whole.adjustment;

import java.util.List;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Version;

/** How the new amount of a standard comes about: a closed set, the rules of the yearly adjustment. */
public sealed interface AdjustmentRule
        permits RebaseToIndex, IndexGrowth, PercentRise, AmountRise, TableReplace, Freeze {

    /** Returns the new amount before any guard, yuan, rounded once; below zero where a cut takes more than there is. */
    Money due(Money old, Rounding roundTo, Workings workings);

    /** Returns whether the amount stands in the document as it is, so that nothing may round or limit it. */
    default boolean isGiven() {
        return false;
    }

    /** Returns the versions of the law's tables that the amount draws on. */
    default List<Version> versions() {
        return List.of();
    }
}
