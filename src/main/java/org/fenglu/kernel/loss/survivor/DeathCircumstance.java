package org.fenglu.kernel.loss.survivor;

/** How the officer died, as far as the work-injury benefits distinguish it (工伤保险条例 article 39). */
public enum DeathCircumstance {
    /** 因工死亡: died at work, or was recognised as having done so. */
    AT_WORK,
    /** 停工留薪期内因工伤死亡: of the injury, during the paid injury leave. */
    IN_PAID_LEAVE,
    /** 停工留薪期满后死亡: after the paid injury leave, with a disability grade. */
    AFTER_PAID_LEAVE,
    /** Not recognised as a work injury. */
    NOT_WORK_INJURY
}
