package org.fenglu.words.answer;

import org.fenglu.kernel.pay.payslip.PayslipSection;

/**
 * One line of a payslip.
 *
 * @param code code of the line
 * @param nameZh its name on the payslip
 * @param section the sums that it enters
 * @param amount yuan, two decimals
 */
public record LineResponse(String code, String nameZh, PayslipSection section, String amount) {}
