package org.fenglu.kernel.pay.wage.time;

import java.time.YearMonth;
import org.fenglu.kernel.rates.Dated;

/**
 * The time that is worked and paid in one month.
 *
 * @param month the pay month with its bounds
 * @param time divisors and multiples in force
 * @param calendar the year's paid days
 */
public record WorkTables(PayMonth month, Dated<WorkTime> time, Dated<WorkCalendar> calendar) {

    /** Takes the month's bounds from the calendar, which must be that of its year. */
    public WorkTables(YearMonth month, Dated<WorkTime> time, Dated<WorkCalendar> calendar) {
        this(calendar.values().month(month), time, calendar);
    }
}
