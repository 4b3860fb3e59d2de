package org.fenglu.kernel.loss.entitlement;

/**
 * Something that a line waits for; it is not paid, and not zero, until that is there. A line in payment that waits for
 * a yearly adjustment keeps its amount.
 *
 * @param line what waits
 * @param cause what kind of thing is missing
 * @param name the fact by its field, the table with its day, the choice, or the version to be accepted
 */
public record Waiting(BenefitLine line, Cause cause, String name) {

    /** What kind of thing is missing. */
    public enum Cause {
        /** A fact that the clerk has to find out. */
        FACT,
        /** A figure or rule that the rate book does not have for that day and place. */
        RATE,
        /** A point that the law leaves open, and that a person has to decide. */
        CHOICE,
        /** A value of grade C that a person has to accept. */
        ACCEPTANCE,
        /** A yearly adjustment that a clerk has not approved yet; the line is paid as before it. */
        ADJUSTMENT_APPROVAL
    }
}
