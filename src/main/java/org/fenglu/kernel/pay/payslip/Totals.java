package org.fenglu.kernel.pay.payslip;

import org.fenglu.kernel.money.Money;

/**
 * The sums of a payslip, yuan per month.
 *
 * @param gross 应发工资
 * @param employeeContributions 个人缴费合计
 * @param tax 个人所得税
 * @param deductions 其他扣除合计
 * @param net 实发工资
 * @param employerContributions 单位缴费合计
 * @param employerCost 用工总成本
 */
public record Totals(
        Money gross,
        Money employeeContributions,
        Money tax,
        Money deductions,
        Money net,
        Money employerContributions,
        Money employerCost) {}
