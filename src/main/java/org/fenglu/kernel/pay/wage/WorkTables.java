package org.fenglu.kernel.pay.wage;

import org.fenglu.kernel.rates.Dated;

/**
 * The time that is worked and paid.
 *
 * @param time divisors and multiples in force
 * @param calendar the year's paid days
 */
public record WorkTables(Dated<WorkTime> time, Dated<WorkCalendar> calendar) {}
