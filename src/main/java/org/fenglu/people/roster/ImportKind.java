package org.fenglu.people.roster;

/** The kinds of file that are taken in. */
public enum ImportKind {
    /** Employments: who is paid, where, and by which scheme. */
    ROSTER,
    /** What happened to officers in a month. */
    FACTS,
    /** What officers were paid in the tax year before this engine took over. */
    OPENING,
    /** What units decide for all of their officers. */
    UNITS,
    /** Who answers for rate versions of evidence C. */
    ACCEPTANCES
}
