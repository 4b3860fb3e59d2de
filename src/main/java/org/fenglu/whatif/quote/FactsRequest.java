package org.fenglu.whatif.quote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Code;
import org.fenglu.words.answer.Count;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the month; what is left out did not happen.
 *
 * @param unpaidLeaveDays paid days lost to unpaid leave or absence
 * @param sickLeaveDays paid days on sick leave
 * @param injuryLeaveDays paid days in the paid injury leave
 * @param weekdayOvertimeHours overtime on working days
 * @param restDayOvertimeHours overtime on rest days
 * @param holidayOvertimeHours overtime on statutory holidays
 * @param counts events by code, such as night duties
 * @param monthlyAssessment result of the month's assessment
 * @param annualAssessment result of the year's assessment, in the month in which it is paid
 * @param personalPension personal pension paid in the month and claimed here
 * @param lossCompensation compensation for a loss that the unit claims
 * @param courtDeduction deduction by court order
 * @param oneOffPay one-off pay of the month beside the scheme, taxed with the year's income
 * @param oneOffReason why the one-off pay is due, needed with it
 */
public record FactsRequest(
        @Nullable @Count String unpaidLeaveDays,

        @Nullable @Count String sickLeaveDays,

        @Nullable @Count String injuryLeaveDays,

        @Nullable @Count String weekdayOvertimeHours,

        @Nullable @Count String restDayOvertimeHours,

        @Nullable @Count String holidayOvertimeHours,

        @Nullable @Size(max = Shape.ENTRIES) Map<@Code String, @NotNull @Count String> counts,

        @Nullable @Code String monthlyAssessment,

        @Nullable @Code String annualAssessment,

        @Nullable @Amount String personalPension,

        @Nullable @Amount String lossCompensation,

        @Nullable @Amount String courtDeduction,

        @Nullable @Amount String oneOffPay,

        @Nullable @Size(max = Shape.TEXT) String oneOffReason) {

    /** Returns a month in which nothing was reported but the result of its assessment, or null. */
    public static FactsRequest assessed(@Nullable String result) {
        return new FactsRequest(null, null, null, null, null, null, null, result, null, null, null, null, null, null);
    }

    /** Returns what the request says about a fact, or null; the counts are a field of their own. */
    @Nullable
    String written(MonthFact fact) {
        return switch (fact) {
            case UNPAID_LEAVE_DAYS -> unpaidLeaveDays;
            case SICK_LEAVE_DAYS -> sickLeaveDays;
            case INJURY_LEAVE_DAYS -> injuryLeaveDays;
            case WEEKDAY_OVERTIME_HOURS -> weekdayOvertimeHours;
            case REST_DAY_OVERTIME_HOURS -> restDayOvertimeHours;
            case HOLIDAY_OVERTIME_HOURS -> holidayOvertimeHours;
            case COUNTS -> null;
            case MONTHLY_ASSESSMENT -> monthlyAssessment;
            case ANNUAL_ASSESSMENT -> annualAssessment;
            case PERSONAL_PENSION -> personalPension;
            case LOSS_COMPENSATION -> lossCompensation;
            case COURT_DEDUCTION -> courtDeduction;
            case ONE_OFF_PAY -> oneOffPay;
            case ONE_OFF_REASON -> oneOffReason;
        };
    }
}
