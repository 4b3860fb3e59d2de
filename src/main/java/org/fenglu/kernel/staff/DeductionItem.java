package org.fenglu.kernel.staff;

/** The special additional deductions (专项附加扣除). */
public enum DeductionItem {
    /** 子女教育, per child. */
    CHILD_EDUCATION,
    /** 3岁以下婴幼儿照护, per infant. */
    INFANT_CARE,
    /** 赡养老人, only child. */
    ELDERLY_ONLY_CHILD,
    /** 赡养老人, shared with brothers and sisters: the share claimed, capped. */
    ELDERLY_SHARED,
    /** 继续教育, degree. */
    DEGREE_STUDY,
    /** 继续教育, vocational certificate, in the certificate year. */
    VOCATIONAL_CERTIFICATE,
    /** 住房贷款利息. */
    HOUSING_LOAN,
    /** 住房租金. */
    HOUSING_RENT,
    /** 大病医疗: annual settlement only, never in payroll. */
    MAJOR_ILLNESS
}
