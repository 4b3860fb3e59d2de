package org.fenglu.words.answer;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.rates.Region;

/**
 * What stands above the lines of a payslip.
 *
 * @param officerNo identity of the officer
 * @param unit the unit's code
 * @param month the month of pay
 * @param payDate the day of payment
 * @param region where the officer works
 * @param scheme id of the pay scheme
 * @param fingerprint of the rate book
 */
public record PayslipHead(
        String officerNo,
        String unit,
        YearMonth month,
        LocalDate payDate,
        Region region,
        String scheme,
        String fingerprint) {}
