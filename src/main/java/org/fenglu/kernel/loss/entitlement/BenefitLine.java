package org.fenglu.kernel.loss.entitlement;

/**
 * One line of a statement: a benefit, and whose or of which injury it is.
 *
 * @param benefit what is due
 * @param of id of the survivor or of the injury; empty where there is only one officer, or the family as a whole
 */
public record BenefitLine(Benefit benefit, String of) {

    /** Returns the line of a benefit that there is only one of. */
    public static BenefitLine of(Benefit benefit) {
        return new BenefitLine(benefit, "");
    }

    /** Returns the line as workings name it, such as {@code DEPENDANT_PENSION/child-1}. */
    public String code() {
        return of.isEmpty() ? benefit.name() : benefit.name() + "/" + of;
    }
}
