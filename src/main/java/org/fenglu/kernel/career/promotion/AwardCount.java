package org.fenglu.kernel.career.promotion;

import java.time.LocalDate;
import org.fenglu.kernel.money.Quantity;

/**
 * How often an award was given.
 *
 * @param on the day, or the last day of the month where only the month is known: it was given by then
 * @param code such as {@code COMMENDATION_L2}
 * @param count how often; half an award is not given
 */
public record AwardCount(LocalDate on, String code, Quantity count) {

    private static final int WHOLE = Quantity.whole(1).hundredths();

    boolean isWhole() {
        return count.hundredths() % WHOLE == 0;
    }

    boolean isGiven() {
        return isWhole() && !count.isZero() && !count.isNegative();
    }
}
