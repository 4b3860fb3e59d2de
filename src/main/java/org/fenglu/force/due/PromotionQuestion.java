package org.fenglu.force.due;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which promotions are asked for.
 *
 * @param from first month of effect
 * @param to last month of effect
 * @param unit one unit, or null for all
 */
public record PromotionQuestion(
        YearMonth from, YearMonth to, @Nullable String unit) {

    public PromotionQuestion {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Months go from the earlier to the later, found " + from + " to " + to);
        }
    }
}
