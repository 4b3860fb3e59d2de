package org.fenglu.kernel.loss.survivor;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A relative with a right to the dependants' pension.
 *
 * @param line the line of the statement
 * @param share of the own wage
 * @param kind how the yearly adjustment names it
 * @param stays the months in which the right is there, oldest first
 */
record Dependant(BenefitLine line, Rate share, String kind, List<Stay> stays) {

    Dependant {
        stays = List.copyOf(stays);
    }

    /** Returns the stay that a month is in, or null. */
    @Nullable
    Stay in(YearMonth month) {
        for (Stay stay : stays) {
            if (stay.covers(month)) {
                return stay;
            }
        }
        return null;
    }
}
