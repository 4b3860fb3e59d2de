package org.fenglu.kernel.staff;

import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an officer in one month.
 *
 * @param unpaidLeaveDays paid days lost to unpaid leave (事假) or absence
 * @param sickLeaveDays paid days on sick leave (病假)
 * @param injuryLeaveDays paid days in the paid injury leave (停工留薪期)
 * @param weekdayOvertimeHours overtime on working days
 * @param restDayOvertimeHours overtime on rest days without time off in return
 * @param holidayOvertimeHours overtime on statutory holidays
 * @param counts events by code, such as night duties
 * @param monthlyAssessment result of the month's assessment, or null
 * @param annualAssessment result of the year's assessment, in the month in which it is paid; else null
 * @param personalPension personal pension paid in the month and claimed here
 * @param lossCompensation compensation for a loss that the unit claims this month
 * @param courtDeduction deduction by court order this month
 */
public record MonthFacts(
        Quantity unpaidLeaveDays,
        Quantity sickLeaveDays,
        Quantity injuryLeaveDays,
        Quantity weekdayOvertimeHours,
        Quantity restDayOvertimeHours,
        Quantity holidayOvertimeHours,
        Map<String, Quantity> counts,
        @Nullable String monthlyAssessment,
        @Nullable String annualAssessment,
        Money personalPension,
        Money lossCompensation,
        Money courtDeduction) {

    /** A month in which nothing out of the ordinary was reported. */
    public static final MonthFacts NONE = new MonthFacts(
            Quantity.ZERO,
            Quantity.ZERO,
            Quantity.ZERO,
            Quantity.ZERO,
            Quantity.ZERO,
            Quantity.ZERO,
            Map.of(),
            null,
            null,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO);

    public MonthFacts {
        counts = Map.copyOf(counts);
    }

    /** Returns a month with the result of the year's assessment. */
    public static MonthFacts with(String annualResult, MonthFacts facts) {
        return new MonthFacts(
                facts.unpaidLeaveDays,
                facts.sickLeaveDays,
                facts.injuryLeaveDays,
                facts.weekdayOvertimeHours,
                facts.restDayOvertimeHours,
                facts.holidayOvertimeHours,
                facts.counts,
                facts.monthlyAssessment,
                annualResult,
                facts.personalPension,
                facts.lossCompensation,
                facts.courtDeduction);
    }

    /** Returns whether days, hours or an amount are below zero; the counts of events are not looked at. */
    public boolean isAnyNegative() {
        int days = unpaidLeaveDays.hundredths() | sickLeaveDays.hundredths() | injuryLeaveDays.hundredths();
        int hours = weekdayOvertimeHours.hundredths()
                | restDayOvertimeHours.hundredths()
                | holidayOvertimeHours.hundredths();
        long amounts = personalPension.fen() | lossCompensation.fen() | courtDeduction.fen();
        return (days | hours) < 0 || amounts < 0; // the sign bit is set where it is set in any of them
    }

    /** Returns whether hours of overtime of any kind were reported. */
    public boolean hasOvertime() {
        return !(weekdayOvertimeHours.isZero() && restDayOvertimeHours.isZero() && holidayOvertimeHours.isZero());
    }

    /** Returns whether the officer was on no leave of any kind. */
    public boolean isWithoutLeave() {
        return unpaidLeaveDays.isZero() && sickLeaveDays.isZero() && injuryLeaveDays.isZero();
    }

    /** Returns the paid days on which the officer was not at work, of all kinds of leave. */
    public Quantity leaveDays() {
        return unpaidLeaveDays.plus(sickLeaveDays).plus(injuryLeaveDays);
    }
}
