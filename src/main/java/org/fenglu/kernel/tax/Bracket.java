package org.fenglu.kernel.tax;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * One row of a tax table.
 *
 * @param upTo highest taxable income of the row, inclusive, or null in the last row
 * @param rate the row's rate
 * @param quickDeduction 速算扣除数
 */
public record Bracket(@Nullable Money upTo, Rate rate, Money quickDeduction) {

    /** Returns the tax on a taxable income of this row, rounded half up to the fen. */
    public Money taxOn(Money taxable) {
        return taxable.times(rate, Rounding.FEN_HALF_UP).minus(quickDeduction);
    }

    boolean holds(Money taxable) {
        return upTo == null || taxable.compareTo(upTo) <= 0;
    }
}
