package org.fenglu.force.impact;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.people.roster.OfficerRow;

/** One side of a comparison; it is asked month by month, and carries each officer's year from one to the next. */
sealed interface Side permits CalculatedSide, PaidSide {

    /** Returns what this side makes of an officer's month. */
    Answer of(OfficerRow row, ImpactTerms.OfMonth month, Workings workings);
}
