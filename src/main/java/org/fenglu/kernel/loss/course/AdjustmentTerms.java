package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What people decide or state about the adjustments of the benefits of one case.
 *
 * @param approved the adjustments that may pay, or null where all may: one that is not among them is held back
 * @param employerGrowth growth of the employer's own average wage, by the year whose adjustment uses it
 * @param averagePublished the month in which last year's average wage was published, by the year whose adjustment uses
 *     it; needed only where the figure's own source does not say it
 */
public record AdjustmentTerms(
        @Nullable Set<AdjustmentYear> approved,
        Map<Integer, Rate> employerGrowth,
        Map<Integer, YearMonth> averagePublished) {

    /** All adjustments may pay, and nothing is stated. */
    public static final AdjustmentTerms ALL = new AdjustmentTerms(null, Map.of(), Map.of());

    public AdjustmentTerms {
        approved = approved == null ? null : Set.copyOf(approved);
        employerGrowth = Map.copyOf(employerGrowth);
        averagePublished = Map.copyOf(averagePublished);
    }

    /** Returns whether an adjustment may pay. */
    boolean isApproved(AdjustmentYear year) {
        return approved == null || approved.contains(year);
    }
}
