package org.fenglu.kernel.loss.entitlement;

/** How often a benefit is paid. */
public enum Frequency {
    /** 一次性: one sum. */
    ONCE,
    /** 按月: each month, for as long as the conditions hold. */
    MONTHLY
}
