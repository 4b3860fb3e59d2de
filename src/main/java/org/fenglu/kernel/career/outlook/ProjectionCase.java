package org.fenglu.kernel.career.outlook;

import java.time.YearMonth;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.UnitTerms;
import org.jspecify.annotations.Nullable;

/**
 * Who is projected, from when, through when, and what is assumed to happen.
 *
 * @param from first month
 * @param through last month, not before the first
 * @param officer what lasts, as it is in the first month
 * @param unit what the unit decides
 * @param facts what happens in each month
 * @param annual the year's assessment, or null where none is paid
 * @param carried what the month before the first hands over, or null for a joiner
 * @param career stages and grades
 */
public record ProjectionCase(
        YearMonth from,
        YearMonth through,
        AuxiliaryOfficer officer,
        UnitTerms unit,
        MonthFacts facts,
        @Nullable AnnualResult annual,
        @Nullable Carried carried,
        CareerPlan career) {

    /**
     * The year's assessment.
     *
     * @param result its result
     * @param month the calendar month in which it is paid, 1 to 12
     */
    public record AnnualResult(String result, int month) {}

    /** Returns what happens in a month; a year that was not served from its first day brings no annual result. */
    MonthFacts facts(YearMonth month) {
        boolean isAssessed = annual != null
                && annual.month() == month.getMonthValue()
                && officer.hiredOn().isBefore(month.withMonth(1).atDay(2));
        return isAssessed && annual != null ? facts.with(MonthFact.ANNUAL_ASSESSMENT, annual.result()) : facts;
    }
}
