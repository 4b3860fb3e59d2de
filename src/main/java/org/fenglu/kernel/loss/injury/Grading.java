package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion of the labour ability appraisal (劳动能力鉴定结论), the first one of an injury or a later review.
 *
 * @param from the day on which it was made
 * @param grade 1 to 10, or null where no grade was reached
 * @param nursing the level of nursing confirmed, or null where none is needed
 */
public record Grading(
        LocalDate from, @Nullable Integer grade, @Nullable NursingLevel nursing) {

    /** Returns whether its grade lies between two, both included. */
    boolean isBetween(int first, int last) {
        return grade != null && grade >= first && grade <= last;
    }
}
