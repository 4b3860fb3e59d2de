package org.fenglu.kernel.contribution;

/** The insurances of the five with a contribution of their own; maternity has one only where it is not in medical. */
public enum ContributionScheme {
    /** 基本养老保险. */
    PENSION,
    /** 职工基本医疗保险. */
    MEDICAL,
    /** 生育保险. */
    MATERNITY,
    /** 失业保险. */
    UNEMPLOYMENT,
    /** 工伤保险. */
    WORK_INJURY
}
