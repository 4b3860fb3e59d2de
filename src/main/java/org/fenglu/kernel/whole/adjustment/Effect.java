package org.fenglu.kernel.whole.adjustment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an adjustment holds. Pay changes on the first of a month and on no other day.
 *
 * @param from the first month that is paid by it
 * @param backTo the first month to which it reaches back, or null; the months between are owed (补发)
 */
public record Effect(YearMonth from, @Nullable YearMonth backTo) {

    public Effect {
        if (backTo != null && backTo.isAfter(from)) {
            throw new IllegalArgumentException("It reaches back to " + backTo + ", after its first month " + from);
        }
    }

    /** Returns the first day on which the new standards hold. */
    public LocalDate start() {
        return (backTo == null ? from : backTo).atDay(1);
    }

    /** Returns the months that were due by the new standards before the first one is paid by them, oldest first. */
    public List<YearMonth> monthsInArrears() {
        return Stream.iterate(YearMonth.from(start()), month -> month.isBefore(from), month -> month.plusMonths(1))
                .toList();
    }
}
