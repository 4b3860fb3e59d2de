package org.fenglu.kernel.pay.payslip;

/**
 * One line of a payslip, without its amount.
 *
 * @param code code of the line, unique on the payslip
 * @param nameZh its name on the payslip, as the scheme has it; empty for a line of the law, whose words are found by
 *     its code
 * @param section the sums that it enters
 */
public record LineDefinition(String code, String nameZh, PayslipSection section) {}
