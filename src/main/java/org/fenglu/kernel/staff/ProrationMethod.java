package org.fenglu.kernel.staff;

/**
 * How a part of a month is paid. National law fixes only the divisor (21.75); the three methods in use disagree, so the
 * method is a parameter of the unit.
 */
public enum ProrationMethod {
    /** The month less absent days at 21.75, never below zero. */
    DEDUCT_ABSENT,
    /** Attended days at 21.75, never above the whole month. */
    PAY_ATTENDED,
    /** Attended days over the month's own paid days. */
    ACTUAL_DAYS
}
