package org.fenglu.people.roster;

import java.time.Instant;
import java.time.YearMonth;
import org.fenglu.store.database.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/**
 * Which employments to read: those that overlap a month, as known at an instant, in the order of (unit, officer number,
 * day of hire).
 *
 * @param month the month of the run
 * @param unit one unit, or null for all
 * @param knownAt what was recorded later is not seen; take it from {@link KnowledgeTime#now}
 * @param after the last key of the chunk before, or null for the first chunk
 * @param through nothing after this officer, whatever the day of hire; null for all
 * @param limit at most so many rows, more than 0
 */
public record OfficerQuery(
        YearMonth month,
        @Nullable String unit,
        Instant knownAt,
        @Nullable OfficerKey after,
        @Nullable OfficerKey through,
        int limit) {

    public OfficerQuery {
        if (limit <= 0) {
            throw new IllegalArgumentException("A chunk holds at least one row, found a limit of " + limit);
        }
    }

    /** Returns the query for the chunk after a key. */
    public OfficerQuery from(OfficerKey last) {
        return new OfficerQuery(month, unit, knownAt, last, through, limit);
    }
}
