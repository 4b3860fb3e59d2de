package org.fenglu.kernel.pay.wage.kind;

/** Which part of a component a part of a month pays. */
public enum Proration {
    /** The part attended: joining, leaving and leave all take from it. */
    ATTENDED,
    /** The part employed: joining and leaving take from it; leave is deducted by lines of its own. */
    EMPLOYED,
    /** The whole, whatever the attendance. */
    WHOLE
}
