package org.fenglu.kernel.pay.month;

import org.fenglu.kernel.pay.payslip.Payslip;

/**
 * A month that is paid.
 *
 * @param payslip the lines and totals
 * @param carried what the next month starts from
 */
public record Paid(Payslip payslip, Carried carried) implements MonthOutcome {}
