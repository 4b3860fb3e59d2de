package org.fenglu.claims.claim;

/** What a case is about. */
public enum ClaimKind {
    /** 工伤: the injured officer's own benefits. */
    INJURY,
    /** 因工死亡、下落不明、烈士: the benefits of those who are left. */
    SURVIVORS
}
