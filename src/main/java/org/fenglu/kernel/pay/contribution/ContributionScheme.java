package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.staff.BaseKind;

/** The insurances of the five with a contribution of their own; maternity has one only where it is not in medical. */
public enum ContributionScheme {
    /** 基本养老保险. */
    PENSION(BaseKind.PENSION),
    /** 职工基本医疗保险. */
    MEDICAL(BaseKind.MEDICAL),
    /** 生育保险. */
    MATERNITY(BaseKind.MATERNITY),
    /** 失业保险. */
    UNEMPLOYMENT(BaseKind.UNEMPLOYMENT),
    /** 工伤保险. */
    WORK_INJURY(BaseKind.WORK_INJURY);

    private final BaseKind baseKind;

    ContributionScheme(BaseKind baseKind) {
        this.baseKind = baseKind;
    }

    /** Returns what its base is declared for. */
    public BaseKind baseKind() {
        return baseKind;
    }
}
