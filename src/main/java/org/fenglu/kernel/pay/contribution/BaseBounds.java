package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The published bounds of a contribution base, yuan per month; published, never computed.
 *
 * @param floor the least, or null where it was not found (then no one is calculated with it)
 * @param ceiling the most, or null where it was not found or there is none
 * @param uncapped whether the document says that there is no ceiling; a ceiling that was not found is another thing
 */
public record BaseBounds(@Nullable Money floor, @Nullable Money ceiling, boolean uncapped) {

    public BaseBounds {
        if (floor != null && ceiling != null && floor.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException("The floor " + floor + " is above the ceiling " + ceiling);
        }
        if (uncapped && ceiling != null) {
            throw new IllegalArgumentException("There is no ceiling and yet it is " + ceiling);
        }
    }

    /** Makes bounds; one that was not found is null. */
    public BaseBounds(@Nullable Money floor, @Nullable Money ceiling) {
        this(floor, ceiling, false);
    }

    /** Returns bounds of which the document says that there is no ceiling. */
    public static BaseBounds withoutCeiling(@Nullable Money floor) {
        return new BaseBounds(floor, null, true);
    }

    /** Returns whether both bounds are known; that there is no ceiling is known too. */
    public boolean isComplete() {
        return floor != null && (ceiling != null || uncapped);
    }
}
