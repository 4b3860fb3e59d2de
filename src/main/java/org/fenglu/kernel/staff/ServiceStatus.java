package org.fenglu.kernel.staff;

/** The stage of service. */
public enum ServiceStatus {
    /** 见习期. */
    TRAINEE,
    /** 试用期, at most six months by law. */
    PROBATION,
    /** 正式. */
    REGULAR
}
