package org.fenglu.kernel.pay.tax;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
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
        Ratio exact = exactTaxOn(taxable);
        return Money.ofFen(Rounding.FEN_HALF_UP.fen(exact.numerator(), exact.denominator()));
    }

    /** Returns the tax on a taxable income of this row before it is rounded, as a fraction of fen. */
    public Ratio exactTaxOn(Money taxable) {
        long share = Math.multiplyExact(taxable.fen(), rate.ppm());
        long quick = Math.multiplyExact(quickDeduction.fen(), Rate.WHOLE.ppm());
        return new Ratio(Math.subtractExact(share, quick), Rate.WHOLE.ppm());
    }

    boolean holds(Money taxable) {
        return upTo == null || taxable.compareTo(upTo) <= 0;
    }
}
