package org.fenglu.kernel.loss.survivor;

/** Sex as the age limits of the rules distinguish it. */
public enum Sex {
    MALE,
    FEMALE
}
