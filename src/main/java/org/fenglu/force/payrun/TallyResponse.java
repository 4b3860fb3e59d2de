package org.fenglu.force.payrun;

/**
 * What a run came to so far; sums are yuan with two decimals.
 *
 * @param paid officers who have a payslip of the month now
 * @param refused officers who could not be paid
 * @param unchanged of the paid, those whose payslip stood already
 * @param replaced of the paid, those whose earlier payslip was superseded
 * @param withdrawn earlier payslips that stand no more
 * @param gross 应发
 * @param employeeContributions 个人缴费
 * @param tax 个人所得税
 * @param deductions 其他扣除
 * @param net 实发
 * @param employerContributions 单位缴费
 * @param employerCost 用工总成本
 */
record TallyResponse(
        long paid,
        long refused,
        long unchanged,
        long replaced,
        long withdrawn,
        String gross,
        String employeeContributions,
        String tax,
        String deductions,
        String net,
        String employerContributions,
        String employerCost) {}
