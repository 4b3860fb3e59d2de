package org.fenglu.kernel.loss.entitlement;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;

/**
 * An average wage as it was published: by month or by year, never one derived from the other.
 *
 * @param amount yuan per period
 * @param months months of the period: 1 or 12
 */
public record AverageWage(Money amount, int months) {

    public AverageWage {
        if (months != 1 && months != 12) {
            throw new IllegalArgumentException("An average wage is of a month or of a year, found " + months);
        }
        if (amount.fen() <= 0) {
            throw new IllegalArgumentException("An average wage is above zero, found " + amount);
        }
    }

    /** Returns so many months of it as an exact part of the published amount. */
    public Ratio monthsOf(Ratio wanted) {
        return new Ratio(wanted.numerator(), Math.multiplyExact(wanted.denominator(), (long) months));
    }
}
