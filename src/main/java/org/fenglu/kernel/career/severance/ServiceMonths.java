package org.fenglu.kernel.career.severance;

import java.time.LocalDate;
import java.time.Period;
import org.fenglu.kernel.money.Quantity;

/**
 * Months of wage that a length of service is worth, before any cap.
 *
 * <p>Each whole year counts; a rest of six months or more counts as a year, a shorter one as half, none as nothing.
 * Months run from day to day: 1 January to 30 June are exactly six. Where a month has no such day it is full with its
 * last day (民法典 article 202): 31 August to 29 February are six.
 *
 * <p>Source: 劳动合同法 article 47 paragraph 1.
 *
 * @param table the table in force
 */
public record ServiceMonths(SeveranceTable table) {

    private static final int MONTHS_OF_YEAR = 12;

    /** Returns the months of wage for the days from the first to the last, both included. */
    public Quantity of(LocalDate firstDay, LocalDate lastDay) {
        LocalDate end = lastDay.plusDays(1);
        int months = (int) Period.between(firstDay, end).toTotalMonths();
        Quantity counted = Quantity.ZERO;
        for (int year = 0; year < months / MONTHS_OF_YEAR; year++) {
            counted = counted.plus(table.perYear());
        }
        if (months % MONTHS_OF_YEAR == 0 && !end.isAfter(full(firstDay, months))) {
            return counted;
        }
        boolean isWhole = months % MONTHS_OF_YEAR >= table.wholeFromMonths();
        return counted.plus(isWhole ? table.perYear() : table.perShorterRest());
    }

    /** Returns the day after so many full months. */
    private static LocalDate full(LocalDate firstDay, int months) {
        LocalDate day = firstDay.plusMonths(months);
        return day.getDayOfMonth() == firstDay.getDayOfMonth() ? day : day.plusDays(1);
    }
}
