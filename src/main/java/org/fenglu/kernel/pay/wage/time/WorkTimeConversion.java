package org.fenglu.kernel.pay.wage.time;

import org.fenglu.kernel.money.Quantity;

/**
 * How a notice derives the working days and the paid days of a month from the days of a year.
 *
 * <p>Statutory holidays are paid and not worked, so they are taken off the working days only. Source: 人社部发〔2025〕2号
 * articles 1 and 2.
 *
 * @param yearDays days of the year
 * @param restDays weekly rest days of the year
 * @param holidays statutory holidays of the year
 */
public record WorkTimeConversion(int yearDays, int restDays, int holidays) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int QUARTERS_OF_YEAR = 2 + 2;

    /** Returns the working days of a year (年工作日). */
    public Quantity workDaysPerYear() {
        return Quantity.whole(yearDays - restDays - holidays);
    }

    /** Returns the working days of a quarter (季工作日), rounded half up to one hundredth. */
    public Quantity workDaysPerQuarter() {
        return workDaysPerYear().over(QUARTERS_OF_YEAR);
    }

    /** Returns the working days of a month (月工作日), rounded half up to one hundredth. */
    public Quantity workDaysPerMonth() {
        return workDaysPerYear().over(MONTHS_OF_YEAR);
    }

    /** Returns the paid days of a month (月计薪天数), rounded half up to one hundredth. */
    public Quantity paidDaysPerMonth() {
        return Quantity.whole(yearDays - restDays).over(MONTHS_OF_YEAR);
    }

    /** Returns the paid hours of a month, rounded half up to one hundredth. */
    public Quantity paidHoursPerMonth(int hoursPerDay) {
        return new Quantity(Math.multiplyExact(paidDaysPerMonth().hundredths(), hoursPerDay));
    }
}
