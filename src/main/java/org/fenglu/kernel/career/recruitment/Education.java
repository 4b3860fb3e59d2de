package org.fenglu.kernel.career.recruitment;

/** The level of education (学历), lowest first. */
public enum Education {
    /** 初中及以下. */
    JUNIOR_HIGH,
    /** 高中, and 中专 beside it: every text seen names the two together. */
    SENIOR_HIGH,
    /** 大学专科. */
    JUNIOR_COLLEGE,
    /** 大学本科. */
    BACHELOR,
    /** 硕士研究生. */
    MASTER,
    /** 博士研究生. */
    DOCTOR
}
