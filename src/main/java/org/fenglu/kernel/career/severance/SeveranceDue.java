package org.fenglu.kernel.career.severance;

/** What the end of a contract entitles to. */
public enum SeveranceDue {
    /** 经济补偿. */
    COMPENSATION,
    /** 经济补偿; where notice was not given thirty days before, one month's wage (代通知金) besides. */
    COMPENSATION_AND_NOTICE,
    /** 赔偿金, and no compensation on top. */
    DAMAGES,
    /** Nothing. */
    NONE
}
