package org.fenglu.force.payrun;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.people.roster.OfficerRow;
import org.jspecify.annotations.Nullable;

/**
 * What an officer is paid for in a month at one unit: one employment. Two in one month cannot be paid.
 *
 * @param row the employment, the earlier one where there are two
 * @param second the other one, or null
 */
public record MonthEmployment(OfficerRow row, @Nullable OfficerRow second) {

    /** An officer at a unit: with the month, what a payslip and its findings are kept under. */
    record Place(String unit, String officerNo) {}

    /** Returns one for each officer and unit of rows that stand in the order of unit and officer number. */
    public static List<MonthEmployment> employments(List<OfficerRow> rows) {
        List<MonthEmployment> employments = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            OfficerRow row = rows.get(at);
            if (at == 0 || !isSamePlace(row, rows.get(at - 1))) {
                boolean hasSecond = at + 1 < rows.size() && isSamePlace(row, rows.get(at + 1));
                employments.add(new MonthEmployment(row, hasSecond ? rows.get(at + 1) : null));
            }
        }
        return employments;
    }

    /** Returns why two employments cannot be paid. */
    public Finding refusal(YearMonth month) {
        OfficerRow other = Objects.requireNonNull(second, "asked only where there are two");
        return new Finding(
                FindingCode.SECOND_EMPLOYMENT_IN_MONTH,
                "hiredOn",
                row.officer().hiredOn() + ", " + other.officer().hiredOn(),
                month.toString());
    }

    /** Returns whether two employments are one officer's at one unit. */
    static boolean isSamePlace(OfficerRow one, OfficerRow other) {
        return one.unit().equals(other.unit())
                && one.officer().officerNo().equals(other.officer().officerNo());
    }
}
