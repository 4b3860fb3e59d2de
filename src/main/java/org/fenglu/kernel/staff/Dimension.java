package org.fenglu.kernel.staff;

/** The axes on which a pay scheme may place an officer. */
public enum Dimension {
    /** 层级. */
    GRADE,
    /** 档次, inside a grade. */
    STEP,
    /** 岗位类别. */
    POST_FAMILY,
    /** 岗位. */
    POST,
    /** 岗位等级. */
    POST_GRADE,
    /** 职务. */
    POSITION,
    /** 学历. */
    EDUCATION,
    /** 技能. */
    SKILL,
    /** 地区类别. */
    ZONE,
    /** 见习、试用、正式. */
    STATUS
}
