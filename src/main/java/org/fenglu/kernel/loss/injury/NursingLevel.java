package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.loss.entitlement.AdjustedKind;

/** How far an injured officer depends on others (生活自理障碍等级): three national levels, four in Guangdong. */
public enum NursingLevel {
    /** 生活完全不能自理. */
    FULL(AdjustedKind.NURSING_FULL),
    /** 生活大部分不能自理. */
    MOST(AdjustedKind.NURSING_MOST),
    /** 生活部分不能自理. */
    PART(AdjustedKind.NURSING_PART),
    /** 广东一级. */
    LEVEL_1(AdjustedKind.NURSING_1),
    /** 广东二级. */
    LEVEL_2(AdjustedKind.NURSING_2),
    /** 广东三级. */
    LEVEL_3(AdjustedKind.NURSING_3),
    /** 广东四级. */
    LEVEL_4(AdjustedKind.NURSING_4);

    private final AdjustedKind kind;

    NursingLevel(AdjustedKind kind) {
        this.kind = kind;
    }

    /** Returns how the yearly adjustments name it. */
    AdjustedKind kind() {
        return kind;
    }
}
