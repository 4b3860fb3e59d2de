package org.fenglu.kernel.pay.payslip;

/** The part of a payslip that a line belongs to, which decides the sums that it enters. */
public enum PayslipSection {
    /** 应发: adds to the gross pay. */
    WAGE,
    /** 个人缴费: taken from the gross pay. */
    EMPLOYEE_CONTRIBUTION,
    /** 个人所得税: taken from the gross pay. */
    TAX,
    /** 其他扣除: taken from the gross pay. */
    DEDUCTION,
    /** 单位缴费: on top of the gross pay, paid by the employer. */
    EMPLOYER_CONTRIBUTION,
    /** 派遣费: on top of the gross pay, paid to the agency. */
    AGENCY,
    /** 单位其他支出: on top of the gross pay, spent by the employer, such as the yearly health examination. */
    EMPLOYER_EXPENSE,
    /** 备查: shown, in no sum. */
    INFORMATION
}
