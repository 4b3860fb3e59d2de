package org.fenglu.kernel.whole.adjustment;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;

/**
 * PERCENT: the standard rises, or is cut, by a share of itself.
 *
 * @param factor what it is multiplied with: 105% for a rise of 5%, 95% for a cut
 */
public record PercentRise(Rate factor) implements AdjustmentRule {

    /** Returns a rise. */
    public static PercentRise of(Rate percent) {
        return new PercentRise(Rate.WHOLE.plus(percent));
    }

    /** Returns a cut; refuses one of more than the whole. */
    public static PercentRise cut(Rate percent) {
        if (percent.compareTo(Rate.WHOLE) > 0) {
            throw new IllegalArgumentException("A cut takes 100% at most, found " + percent);
        }
        return new PercentRise(new Rate(Math.subtractExact(Rate.WHOLE.ppm(), percent.ppm())));
    }

    @Override
    public Money due(Money old, Rounding roundTo, Workings workings) {
        return workings.product(Formula.RAISED_BY_PERCENT, old, factor, roundTo);
    }
}
