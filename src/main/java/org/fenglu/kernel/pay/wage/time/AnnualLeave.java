package org.fenglu.kernel.pay.wage.time;

import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;

/**
 * The days of paid annual leave (带薪年休假) of one officer in one year.
 *
 * <p>Who was on long personal or sick leave may have none (条例 article 4): that is the unit's to say, not counted here.
 * Source: 职工带薪年休假条例 article 3; 企业职工带薪年休假实施办法 articles 5 and 12.
 *
 * @param table the table in force
 */
public record AnnualLeave(AnnualLeaveTable table) {

    private static final int HUNDREDTHS = 100;

    /** Returns the days of a whole year after so many completed years of total service; none before the first tier. */
    public Quantity days(int serviceYears) {
        Quantity days = Quantity.ZERO;
        for (AnnualLeaveTable.Tier tier : table.tiers()) {
            if (serviceYears >= tier.fromServiceYears()) {
                days = tier.days();
            }
        }
        return days;
    }

    /** Returns the days that a part of a year earns, as an exact fraction. */
    public Ratio earned(Quantity daysOfWholeYear, int calendarDays) {
        long hundredths = Math.multiplyExact((long) daysOfWholeYear.hundredths(), calendarDays);
        return new Ratio(hundredths, (long) HUNDREDTHS * table.daysOfYear());
    }

    /** Returns the whole days of a joiner for the rest of the year; a part of a day is dropped. */
    public int onJoining(Quantity daysOfWholeYear, int calendarDaysLeft) {
        Ratio earned = earned(daysOfWholeYear, calendarDaysLeft);
        return Math.toIntExact(earned.numerator() / earned.denominator());
    }

    /**
     * Returns the whole days that a leaver has not taken and is paid for.
     *
     * @param daysOfWholeYear days of a whole year
     * @param calendarDaysPassed calendar days of this year up to the last day
     * @param taken days taken; more than were earned are not taken back
     * @return days, a part of a day dropped, never negative
     */
    public int unusedOnLeaving(Quantity daysOfWholeYear, int calendarDaysPassed, Quantity taken) {
        Ratio earned = earned(daysOfWholeYear, calendarDaysPassed);
        long takenParts = Math.multiplyExact((long) taken.hundredths(), table.daysOfYear());
        long left = Math.subtractExact(earned.numerator(), takenParts);
        return left <= 0 ? 0 : Math.toIntExact(left / earned.denominator());
    }
}
