package org.fenglu.kernel.loss.survivor;

/** What a survivor was to the officer. */
public enum Relation {
    SPOUSE,
    /** Father, mother, adoptive parent, step-parent who brought the officer up. */
    PARENT,
    /** 抚养人: who brought the officer up in a parent's place; a recipient of the martyr rules only. */
    FOSTERER,
    /** Own child, born in or out of marriage, posthumous too, or adopted. */
    CHILD,
    /** Step-child; counts only where the officer supported it. */
    STEPCHILD,
    GRANDPARENT,
    GRANDCHILD,
    SIBLING,
    OTHER;

    /** Returns whether it is a child of either kind. */
    boolean isChild() {
        return this == CHILD || this == STEPCHILD;
    }

    /** Returns whether it is a parent or who stood in a parent's place. */
    boolean isParent() {
        return this == PARENT || this == FOSTERER;
    }
}
