package org.fenglu.kernel.career.severance;

/**
 * Why a labour contract ended, as far as it matters for what is due; the table says what follows from each, and where
 * the law says so.
 */
public enum LeavingReason {
    /** 劳动者因用人单位过错解除. */
    RESIGNATION_FOR_CAUSE,
    /** 用人单位提出，协商一致. */
    AGREED_ON_EMPLOYERS_PROPOSAL,
    /** 劳动者提出，协商一致. */
    AGREED_ON_OFFICERS_PROPOSAL,
    /** 劳动者本人辞职，没有用人单位过错. */
    RESIGNATION,
    /** 因劳动者过错辞退. */
    DISMISSAL_FOR_FAULT,
    /** 无过失性辞退. */
    DISMISSAL_WITH_NOTICE,
    /** 经济性裁员. */
    REDUNDANCY,
    /** 固定期限合同期满，用人单位不续订或者降低条件. */
    EXPIRY,
    /** 期满，用人单位维持或者提高条件，劳动者不同意续订. */
    EQUAL_RENEWAL_REFUSED,
    /** 以完成一定工作任务为期限的合同，任务完成. */
    TASK_COMPLETED,
    /** 劳动者开始依法享受基本养老保险待遇. */
    PENSION_STARTED,
    /** 劳动者死亡，或者被宣告死亡、失踪. */
    DEATH,
    /** 用人单位破产、被关闭、撤销或者提前解散. */
    EMPLOYER_ENDED,
    /** 违法解除或者终止. */
    UNLAWFUL
}
