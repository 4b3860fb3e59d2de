package org.fenglu.whatif.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** How much of what the employer pays reaches the person. */
final class Reaching {

    private static final int DECIMALS = 2;
    private static final int PLACES_OF_PERCENT = 2;

    private Reaching() {}

    /** Returns the net as a share of the cost, in percent with two decimals, half up; null where there is no cost. */
    static @Nullable String share(Money net, Money cost) {
        if (cost.isZero()) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(net.fen())
                .movePointRight(PLACES_OF_PERCENT)
                .divide(BigDecimal.valueOf(cost.fen()), DECIMALS, RoundingMode.HALF_UP);
        return percent.toPlainString() + "%";
    }
}
