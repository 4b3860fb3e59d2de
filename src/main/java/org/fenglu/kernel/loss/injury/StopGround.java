package org.fenglu.kernel.loss.injury;

/** Why benefits stop while the ground lasts (工伤保险条例 article 42). */
public enum StopGround {
    /** 丧失享受待遇条件. */
    CONDITIONS_LOST,
    /** 拒不接受劳动能力鉴定. */
    REFUSES_GRADING,
    /** 拒绝治疗. */
    REFUSES_TREATMENT
}
