package org.fenglu.kernel.pay.wage.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of a calendar with its bounds, made once for all officers.
 *
 * @param month the month
 * @param before the month before it
 * @param first its first day
 * @param last its last day
 * @param paidDays its own paid days
 * @param attended its parts for an officer who was there throughout
 */
public record PayMonth(
        YearMonth month, YearMonth before, LocalDate first, LocalDate last, int paidDays, AttendedShare attended) {

    PayMonth(YearMonth month, LocalDate first, LocalDate last, int paidDays) {
        this(month, month.minusMonths(1), first, last, paidDays, AttendedShare.whole(paidDays));
    }

    /** Returns the number of the month in its year, 1 to 12. */
    public int number() {
        return month.getMonthValue();
    }

    /** Returns whether an employment that starts and ends on these days covers the whole month. */
    boolean isInside(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(first) && (to == null || !to.isBefore(last));
    }
}
