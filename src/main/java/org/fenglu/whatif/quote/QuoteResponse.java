package org.fenglu.whatif.quote;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.words.answer.PayslipResponse;
import org.fenglu.words.answer.StepResponse;
import org.fenglu.words.answer.YearToDateResponse;

/**
 * One officer's month, computed and not stored.
 *
 * @param month the month of pay
 * @param payDate the day of payment
 * @param officerNo identity, empty where none was given
 * @param region where the officer works
 * @param scheme id of the pay scheme
 * @param payslip the lines and totals
 * @param yearToDate what the next month starts from
 * @param explanation every step of the arithmetic, in its order
 * @param accepted the versions of grade C that the amounts rest on, and who answers for them
 * @param rateBook fingerprint of the rate book
 */
record QuoteResponse(
        YearMonth month,
        LocalDate payDate,
        String officerNo,
        String region,
        String scheme,
        PayslipResponse payslip,
        YearToDateResponse yearToDate,
        List<StepResponse> explanation,
        List<AcceptedResponse> accepted,
        String rateBook) {}
