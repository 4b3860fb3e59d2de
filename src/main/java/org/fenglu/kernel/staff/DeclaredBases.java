package org.fenglu.kernel.staff;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The bases that were declared for an officer and hold in a month, by what they are declared for. The contribution year
 * of one insurance starts in January and that of another in July, inside one city.
 *
 * @param amounts yuan per month, before floor and ceiling; what is not here follows the roster
 */
public record DeclaredBases(Map<BaseKind, Money> amounts) {

    /** Nothing was declared apart from what the roster says. */
    public static final DeclaredBases NONE = new DeclaredBases(Map.of());

    public DeclaredBases {
        amounts = Map.copyOf(amounts);
    }

    /** Returns the base that was declared for an insurance or the fund, or null. */
    public @Nullable Money of(BaseKind kind) {
        return amounts.get(kind);
    }

    public boolean isEmpty() {
        return amounts.isEmpty();
    }
}
