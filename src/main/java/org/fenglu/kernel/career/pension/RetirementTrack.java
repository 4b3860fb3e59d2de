package org.fenglu.kernel.career.pension;

/**
 * Which statutory retirement age (法定退休年龄) a person had before it began to rise; the post decides which a woman has.
 *
 * <p>Source: 关于实施渐进式延迟法定退休年龄的决定 (2024-09-13), part one.
 */
public enum RetirementTrack {
    /** 男职工, 原六十周岁. */
    MALE_60,
    /** 女职工, 原五十五周岁 (management and technical posts). */
    FEMALE_55,
    /** 女职工, 原五十周岁 (workers' posts). */
    FEMALE_50
}
