package org.fenglu.force.due;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who falls due.
 *
 * @param question what was asked
 * @param candidates in the order of unit and quota
 * @param withoutRule officers whose scheme has no promotion table, by scheme
 */
public record PromotionReport(
        PromotionQuestion question, List<Candidate> candidates, Map<String, Integer> withoutRule) {

    public PromotionReport {
        candidates = List.copyOf(candidates);
        withoutRule = Collections.unmodifiableMap(new LinkedHashMap<>(withoutRule)); // its order is that of answers
    }
}
