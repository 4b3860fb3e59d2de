package org.fenglu.kernel.contribution;

import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The published bounds of a contribution base, yuan per month; published, never computed.
 *
 * @param floor the least, or null where it was not found (then nobody is calculated with it)
 * @param ceiling the most, or null where it was not found
 */
public record BaseBounds(@Nullable Money floor, @Nullable Money ceiling) {

    public BaseBounds {
        if (floor != null && ceiling != null && floor.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException("The floor " + floor + " is above the ceiling " + ceiling);
        }
    }

    /** Returns whether both bounds are known. */
    public boolean isComplete() {
        return floor != null && ceiling != null;
    }
}
