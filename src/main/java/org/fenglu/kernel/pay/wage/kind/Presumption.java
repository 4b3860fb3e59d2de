package org.fenglu.kernel.pay.wage.kind;

/** What a kind needs of the rest of its own month, which depends on it in turn; see {@link Presumed}. */
public enum Presumption {
    /** Nothing. */
    NOTHING,
    /** What the lines under a net guarantee leave to take home. */
    TAKE_HOME,
    /** The employee's contributions, which the employer bears. */
    EMPLOYEE_SHARE
}
