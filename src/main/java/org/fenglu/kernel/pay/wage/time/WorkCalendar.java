package org.fenglu.kernel.pay.wage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import org.fenglu.kernel.rates.RateKey;

/**
 * The paid days (计薪日) of one year: working days and statutory holidays; days off given for a swap are not paid days.
 *
 * <p>Source: the State Council office's yearly notice on holidays; 全国年节及纪念日放假办法.
 */
public final class WorkCalendar {

    private final int year;
    private final int[] paidDaysBefore;
    private final PayMonth[] months;

    /**
     * Makes a year's calendar.
     *
     * @param holidays statutory holidays (法定休假日)
     * @param workDays weekend days worked by swap
     * @param restDays weekdays off by swap
     */
    public WorkCalendar(int year, Set<LocalDate> holidays, Set<LocalDate> workDays, Set<LocalDate> restDays) {
        this.year = year;
        int days = Year.of(year).length();
        this.paidDaysBefore = new int[days + 1];
        LocalDate day = LocalDate.of(year, 1, 1);
        for (int at = 0; at < days; at++, day = day.plusDays(1)) {
            boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean isWorked = workDays.contains(day) || (!isWeekend && !restDays.contains(day));
            paidDaysBefore[at + 1] = paidDaysBefore[at] + (isWorked || holidays.contains(day) ? 1 : 0);
        }
        this.months = Arrays.stream(Month.values()).map(this::payMonth).toArray(PayMonth[]::new);
    }

    private PayMonth payMonth(Month of) {
        YearMonth month = YearMonth.of(year, of);
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new PayMonth(month, first, last, paidDays(first, last));
    }

    /** Returns the key of a year's calendar. */
    public static RateKey<WorkCalendar> key(int year) {
        return new RateKey<>("national/calendar/" + year, WorkCalendar.class);
    }

    /** Returns a month of this year, with its bounds. */
    public PayMonth month(YearMonth month) {
        if (month.getYear() != year) {
            throw new IllegalArgumentException("The calendar of " + year + " does not hold " + month);
        }
        return months[month.getMonthValue() - 1];
    }

    public int year() {
        return year;
    }

    /** Returns the paid days from one day through another, both included and both of this year. */
    public int paidDays(LocalDate from, LocalDate to) {
        if (from.getYear() != year || to.getYear() != year) {
            throw new IllegalArgumentException("The calendar of " + year + " does not hold " + from + " .. " + to);
        }
        return to.isBefore(from) ? 0 : paidDaysBefore[to.getDayOfYear()] - paidDaysBefore[from.getDayOfYear() - 1];
    }
}
