package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.RateKey;

/**
 * Surcharge on contributions paid late (滞纳金).
 *
 * <p>Source: 社会保险法 article 86.
 *
 * @param perDay share of the arrears for each day
 */
public record LateFee(Rate perDay) {

    public static final RateKey<LateFee> KEY = new RateKey<>("national/contribution/late-fee", LateFee.class);

    /** Returns the surcharge in yuan, rounded half up to the fen once. */
    public Money due(Money arrears, int days, Workings workings) {
        Rate share = new Rate(Math.multiplyExact(perDay.ppm(), days));
        return workings.product(Formula.CONTRIBUTION, arrears, share, Rounding.FEN_HALF_UP);
    }
}
