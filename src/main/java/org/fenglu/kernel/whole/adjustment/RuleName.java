package org.fenglu.kernel.whole.adjustment;

/** The rules of the yearly adjustment, as schemes and orders name them. */
public enum RuleName {
    REBASE_TO_INDEX,
    INDEX_GROWTH,
    PERCENT,
    FIXED_AMOUNT,
    TABLE_REPLACE,
    FREEZE
}
