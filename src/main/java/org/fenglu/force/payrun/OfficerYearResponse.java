package org.fenglu.force.payrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.words.answer.TotalsResponse;
import org.fenglu.words.answer.YearToDateResponse;

/**
 * What an officer was paid in a tax year.
 *
 * @param officerNo identity of the officer
 * @param year the year of the payments
 * @param months the payslips, in the order of months
 */
record OfficerYearResponse(String officerNo, int year, List<Month> months) {

    /**
     * One payslip of the year.
     *
     * @param month the month of pay
     * @param unit where
     * @param payDate the day of payment
     * @param totals its sums
     * @param yearToDate the year so far at this unit, the month included
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Month(
            YearMonth month, String unit, LocalDate payDate, TotalsResponse totals, YearToDateResponse yearToDate) {}
}
