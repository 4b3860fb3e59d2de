package org.fenglu.kernel.staff;

/** The contract form (用工形式). */
public enum EmploymentForm {
    /** 直接聘用: the police organ is the employer. */
    DIRECT_CONTRACT,
    /** 劳务派遣: an agency is the employer and charges a fee. */
    DISPATCH
}
