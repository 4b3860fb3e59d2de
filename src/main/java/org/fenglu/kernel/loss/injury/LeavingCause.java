package org.fenglu.kernel.loss.injury;

/** Why the employment of an injured officer ended, as far as the leaving subsidies tell it apart. */
public enum LeavingCause {
    /** 职工本人提出解除. */
    RESIGNATION,
    /** 职工依照劳动合同法第三十八条解除: the employer gave the ground. */
    RESIGNATION_FOR_CAUSE,
    /** 劳动、聘用合同期满终止. */
    EXPIRY,
    /** 用人单位提出或者双方协商解除. */
    ENDED_BY_EMPLOYER,
    /** 办理退休. */
    RETIREMENT,
    /** 职工死亡. */
    DEATH;

    /** Returns whether the officer ended it by the form of the end alone. */
    boolean isResignation() {
        return this == RESIGNATION || this == RESIGNATION_FOR_CAUSE;
    }
}
