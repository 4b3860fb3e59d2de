package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something was so.
 *
 * @param from the first day
 * @param to the last day, or null while it lasts
 */
public record Span(LocalDate from, @Nullable LocalDate to) {

    /** Returns whether a day is in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
