package org.fenglu.force.budget;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a force.
 *
 * @param month the month of pay; money is measured from January of its year through it
 * @param unit one unit, or null for all
 * @param police number of people's police of the same level, by unit; a unit that is not named is not judged by it
 */
public record ForceQuestion(YearMonth month, @Nullable String unit, Map<String, Integer> police) {

    public ForceQuestion {
        police = Map.copyOf(police);
    }
}
