package org.fenglu.whatif.quote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.fenglu.kernel.staff.MonthFact;
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
        @Nullable @Pattern(regexp = Shape.COUNT, message = Shape.COUNT_MESSAGE)
        String unpaidLeaveDays,

        @Nullable @Pattern(regexp = Shape.COUNT, message = Shape.COUNT_MESSAGE)
        String sickLeaveDays,

        @Nullable @Pattern(regexp = Shape.COUNT, message = Shape.COUNT_MESSAGE)
        String injuryLeaveDays,

        @Nullable @Pattern(regexp = Shape.COUNT, message = Shape.COUNT_MESSAGE)
        String weekdayOvertimeHours,

        @Nullable @Pattern(regexp = Shape.COUNT, message = Shape.COUNT_MESSAGE)
        String restDayOvertimeHours,

        @Nullable @Pattern(regexp = Shape.COUNT, message = Shape.COUNT_MESSAGE)
        String holidayOvertimeHours,

        @Nullable @Size(max = Shape.ENTRIES)
        Map<
                        @Pattern(regexp = Shape.CODE, message = Shape.CODE_MESSAGE) String,
                        @NotNull @Pattern(regexp = Shape.COUNT, message = Shape.COUNT_MESSAGE) String>
                counts,

        @Nullable @Pattern(regexp = Shape.CODE, message = Shape.CODE_MESSAGE)
        String monthlyAssessment,

        @Nullable @Pattern(regexp = Shape.CODE, message = Shape.CODE_MESSAGE)
        String annualAssessment,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String personalPension,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String lossCompensation,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String courtDeduction,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String oneOffPay,

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
