package org.fenglu.kernel.career.promotion;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a ladder: what promotion from a grade asks for.
 *
 * @param to the next grade up
 * @param minMonthsInGrade months in the grade (任现层级年限), or null where no source says: time alone then never promotes
 * @param results annual results that count; empty where none are asked for
 * @param resultsAsked how many of the last annual results must be among them
 * @param quota highest number of officers of a unit in the next grade (岗位职数), or null for no limit
 * @param isAutomatic whether it needs no decision beyond the approval of the list
 */
public record PromotionStep(
        String to,
        @Nullable Integer minMonthsInGrade,
        Set<String> results,
        int resultsAsked,
        @Nullable Integer quota,
        boolean isAutomatic) {

    public PromotionStep {
        results = Set.copyOf(results);
    }
}
