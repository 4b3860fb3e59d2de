package org.fenglu.force.payrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.PayslipResponse;
import org.fenglu.words.answer.StepResponse;
import org.fenglu.words.answer.TotalsResponse;
import org.fenglu.words.answer.YearToDateResponse;
import org.jspecify.annotations.Nullable;

/**
 * A stored payslip.
 *
 * @param officerNo identity of the officer
 * @param unit the unit's code
 * @param month the month of pay
 * @param payDate the day of payment
 * @param hiredOn first day of the employment
 * @param region where the officer works
 * @param scheme id of the pay scheme
 * @param payslip the lines and totals
 * @param yearToDate what the next month starts from
 * @param explanation every step of the arithmetic, where it is asked for
 * @param stale why it no longer is what a run would make of it; left out where it is
 * @param run number of the run that wrote it
 * @param knownAt facts recorded later were not seen
 * @param rateBook fingerprint of the rate book
 * @param engineVersion version of the program that calculated it
 * @param inputHash SHA-256 over all that it depends on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoredPayslipResponse(
        String officerNo,
        String unit,
        YearMonth month,
        LocalDate payDate,
        LocalDate hiredOn,
        String region,
        String scheme,
        PayslipResponse payslip,
        YearToDateResponse yearToDate,
        List<StepResponse> explanation,
        @Nullable StaleResponse stale,
        long run,
        Instant knownAt,
        String rateBook,
        String engineVersion,
        String inputHash) {

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
         * @param stale why it no longer is what a run would make of it; left out where it is
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(name = "OfficerMonth")
        record Month(
                YearMonth month,
                String unit,
                LocalDate payDate,
                TotalsResponse totals,
                YearToDateResponse yearToDate,
                @Nullable StaleResponse stale) {}
    }
}
