package org.fenglu.kernel.whole.adjustment;

/** A limit that a rule's amount met. */
public enum Guard {
    /** The amount would have fallen; the old one stays. */
    NO_DECREASE,
    /** The amount would have risen further than the order allows. */
    MAX_RISE
}
