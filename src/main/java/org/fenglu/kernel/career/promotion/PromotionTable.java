package org.fenglu.kernel.career.promotion;

import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.ServiceStatus;

/**
 * How a pay scheme promotes. What no source says is not in it.
 *
 * @param steps what each grade asks for, by the grade that is left; the highest grade has none
 * @param excluded statuses whose time does not count as time in grade
 * @param credit which awards shorten the time in grade
 * @param oneGradeUpBy annual results that bring the next grade at once
 * @param effective on which day a promotion takes effect
 */
public record PromotionTable(
        Map<String, PromotionStep> steps,
        Set<ServiceStatus> excluded,
        AwardCredit credit,
        Set<String> oneGradeUpBy,
        EffectiveRule effective) {

    public PromotionTable {
        steps = Map.copyOf(steps);
        excluded = Set.copyOf(excluded);
        oneGradeUpBy = Set.copyOf(oneGradeUpBy);
    }

    /** Returns the table of a pay scheme. */
    public static RateKey<PromotionTable> key(String scheme) {
        return new RateKey<>("promotion/" + scheme, PromotionTable.class);
    }
}
