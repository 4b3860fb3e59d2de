package org.fenglu.claims.claim;

/** What an entry of a case's journal is. */
public enum EntryKind {
    /** 事实: facts, merged with those known before. */
    FACTS,
    /** 公布数据: a published figure that the rate book does not have. */
    FIGURE,
    /** 调整所需的事实: what a year's adjustment needs and no table has. */
    ADJUSTMENT,
    /** 选择: what a person decided on a point that the law leaves open. */
    CHOICE,
    /** 接受: a version of grade C that a person answers for. */
    ACCEPTANCE,
    /** 结案: nothing more becomes due. */
    CLOSED,
    /** 重开: the case continues. */
    REOPENED
}
