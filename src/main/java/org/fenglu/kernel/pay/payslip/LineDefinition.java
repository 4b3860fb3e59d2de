package org.fenglu.kernel.pay.payslip;

/**
 * One line of a payslip, without its amount.
 *
 * @param code code of the line, unique on the payslip
 * @param nameZh its name on the payslip
 * @param section the sums that it enters
 */
public record LineDefinition(String code, String nameZh, PayslipSection section) {}
