package org.fenglu.kernel.whole.adjustment;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What an adjustment may not do, and to what it is rounded.
 *
 * <p>The rise is limited to whole units: rounding never carries an amount past the limit. An old amount that is no
 * whole unit stays as it is where a guard keeps it.
 *
 * @param noDecrease whether no amount may fall
 * @param maxRise the highest rise as a share of the old amount, or null
 * @param roundTo how a computed amount is rounded, once, at adoption
 */
public record Guards(boolean noDecrease, @Nullable Rate maxRise, Rounding roundTo) {

    /** No limit, and the fen. */
    public static final Guards NONE = new Guards(false, null, Rounding.FEN_HALF_UP);

    /** Returns an amount within the limits. */
    Money within(Money old, Money proposed, Workings workings) {
        Money held = proposed;
        if (maxRise != null) {
            Money most = workings.product(Formula.MOST_OF_RISE, old, Rate.WHOLE.plus(maxRise), roundTo.down());
            held = workings.atMost(Formula.WITHIN_RISE, held, most.atLeast(old));
        }
        return noDecrease ? workings.higher(Formula.NO_DECREASE, held, old) : held;
    }

    /** Returns the limit that an amount does not keep, or null where it keeps both. */
    @Nullable
    Guard brokenBy(Money old, Money amount) {
        if (noDecrease && amount.compareTo(old) < 0) {
            return Guard.NO_DECREASE;
        }
        boolean isPast = maxRise != null
                && amount.compareTo(old.times(Rate.WHOLE.plus(maxRise), Rounding.FEN_DOWN)) > 0
                && amount.compareTo(old) > 0;
        return isPast ? Guard.MAX_RISE : null;
    }
}
