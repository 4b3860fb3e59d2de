package org.fenglu.force.payrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.jspecify.annotations.Nullable;

/**
 * What the payslips of a month, as they stand now, differ in from those of the month before; amounts are yuan with two
 * decimals.
 *
 * @param month the month of the run
 * @param before the month before it
 * @param unit one unit, or null for the whole force
 * @param people how many are affected
 * @param totals the sums of all payslips
 * @param lines the sums by line, in the order of the payslip; those that are zero in both months are left out
 * @param largest the officers whose net pay differs most, the largest first
 */
record ChangesResponse(
        YearMonth month,
        YearMonth before,
        @Nullable String unit,
        People people,
        List<OfTotal> totals,
        List<OfLine> lines,
        List<OfOfficer> largest) {

    /**
     * Officers by what happened to their net pay.
     *
     * @param joined paid in this month only
     * @param left paid in the month before only
     * @param changed paid in both, not the same
     * @param unchanged paid the same in both
     */
    @Schema(name = "ChangedPeople")
    record People(long joined, long left, long changed, long unchanged) {}

    /**
     * A sum over all payslips.
     *
     * @param total which: gross, employeeContributions, tax, deductions, net, employerContributions, employerCost
     */
    @Schema(name = "ChangeOfTotal")
    record OfTotal(String total, String before, String after, String difference) {}

    /**
     * A line summed over all payslips.
     *
     * @param code code of the line
     * @param nameZh its name on the payslip
     * @param section the sums that it enters
     */
    @Schema(name = "ChangeOfLine")
    record OfLine(String code, String nameZh, PayslipSection section, String before, String after, String difference) {}

    /**
     * An officer's net pay.
     *
     * @param before null: not paid in the month before
     * @param after null: not paid in this month
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangeOfOfficer")
    record OfOfficer(
            String unit,
            String officerNo,
            @Nullable String before,
            @Nullable String after,
            String difference) {}
}
