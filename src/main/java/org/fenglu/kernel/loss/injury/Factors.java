package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * What an amount is multiplied by, factor by factor as the law has them; the product is rounded once, half up to the
 * fen.
 *
 * @param product all factors as one exact fraction
 * @param text the factors as they are written after the amount
 */
record Factors(Ratio product, String text) {

    static final Factors ONE = new Factors(Ratio.ONE, "");

    Factors times(Quantity count) {
        Ratio factor = Ratio.of(count, Quantity.whole(1));
        return with(factor, " * " + count);
    }

    Factors times(Rate share) {
        return with(new Ratio(share.ppm(), Rate.WHOLE.ppm()), " * " + share);
    }

    /** Returns them with a share that is added to the whole. */
    Factors raisedBy(Rate share) {
        return share.isZero() ? this : times(Rate.WHOLE.plus(share));
    }

    /** Returns them for an amount that is of so many months. */
    Factors ofMonth(int months) {
        return months == 1 ? this : with(new Ratio(1, months), " / " + months);
    }

    /** Returns these factors and further ones after them. */
    Factors and(Factors further) {
        return with(further.product, further.text);
    }

    Factors over(Quantity divisor) {
        return with(Ratio.of(Quantity.whole(1), divisor), " / " + divisor);
    }

    /** Returns the product. */
    Money of(Money amount, Formula formula, Workings workings) {
        Money result = amount.times(product, Rounding.FEN_HALF_UP);
        workings.note(formula, amount + text, Rounding.FEN_HALF_UP, result);
        return result;
    }

    private Factors with(Ratio factor, String written) {
        Ratio least = factor.reduced();
        return new Factors(
                new Ratio(
                                Math.multiplyExact(product.numerator(), least.numerator()),
                                Math.multiplyExact(product.denominator(), least.denominator()))
                        .reduced(),
                text + written);
    }
}
