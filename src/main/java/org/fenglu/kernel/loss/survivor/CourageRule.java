package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a province adds where a person died in an act of courage (见义勇为), off duty: on duty it is none.
 *
 * <p>Source: 河南省见义勇为人员奖励和保障条例 articles 21 and 25, and the like.
 *
 * @param subsidyMonths months of own wage where the act is recognised as equal to a work injury; null without one
 * @param leastAward the least award with a commendation of the province, yuan; null where there is none
 * @param otherwise the least sum where neither work injury nor martyr rules apply: incomes, and months of a second
 *     lieutenant's wage; null where there is none
 */
public record CourageRule(
        @Nullable Integer subsidyMonths,
        @Nullable Money leastAward,
        @Nullable MartyrLumpSum otherwise) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "survivor/courage";
}
