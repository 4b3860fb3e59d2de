package org.fenglu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One employment.
 *
 * @param unit where
 * @param hiredOn its first day
 * @param leftOn its last day, or null
 */
record Job(DemoUnit unit, LocalDate hiredOn, @Nullable LocalDate leftOn) {

    /** Whether it is on the roster in a month. */
    boolean isIn(YearMonth month) {
        boolean isHere = !unit.kind().city().comesInJuly() || !month.isBefore(DemoYear.MIDDLE);
        boolean isOver = leftOn != null && YearMonth.from(leftOn).isBefore(month);
        return isHere && !isOver && !YearMonth.from(hiredOn).isAfter(month);
    }

    /** Whether it lasts from the first to the last day of a month. */
    boolean fills(YearMonth month) {
        boolean isWhole = leftOn == null || !leftOn.isBefore(month.atEndOfMonth());
        return isIn(month) && isWhole && !hiredOn.isAfter(month.atDay(1));
    }
}
