package org.fenglu.force.payrun;

import org.fenglu.kernel.money.Money;

/**
 * What a run came to.
 *
 * @param paid officers who have a payslip of the month now
 * @param refused officers who could not be paid, each with findings
 * @param unchanged of the paid, those whose payslip stood already and was left untouched
 * @param replaced of the paid, those whose earlier payslip was superseded by another
 * @param withdrawn earlier payslips that stand no more: the officer is refused now, or not employed in the month
 * @param gross 应发 of all paid, yuan
 * @param employeeContributions 个人缴费
 * @param tax 个人所得税
 * @param deductions 其他扣除
 * @param net 实发
 * @param employerContributions 单位缴费
 * @param employerCost 用工总成本
 */
public record Tally(
        long paid,
        long refused,
        long unchanged,
        long replaced,
        long withdrawn,
        Money gross,
        Money employeeContributions,
        Money tax,
        Money deductions,
        Money net,
        Money employerContributions,
        Money employerCost) {

    /** Returns how many officers were looked at. */
    public long officers() {
        return Math.addExact(paid, refused);
    }

    /** Returns how many payslips were written. */
    public long written() {
        return paid - unchanged;
    }
}
