package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.fenglu.store.database.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/** All who are employed in a month as known now, chunk by chunk, for readers other than a run. */
public final class EmployedOfficers {

    private static final int CHUNK = 5_000;

    private EmployedOfficers() {}

    /**
     * Hands out each employment, by unit, officer number and day of hire.
     *
     * @param unit one unit, or null for all
     */
    public static void each(Connection connection, YearMonth month, @Nullable String unit, Consumer<OfficerRow> taker)
            throws SQLException {
        each(connection, asKnownAt(KnowledgeTime.now(connection), month, unit), taker);
    }

    /**
     * Returns the query for each employment as known at an instant.
     *
     * @param unit one unit, or null for all
     */
    public static OfficerQuery asKnownAt(Instant knownAt, YearMonth month, @Nullable String unit) {
        return new OfficerQuery(month, unit, knownAt, null, null, CHUNK);
    }

    /** Hands out each employment of a query, chunk by chunk, by unit, officer number and day of hire. */
    public static void each(Connection connection, OfficerQuery first, Consumer<OfficerRow> taker) throws SQLException {
        Officers officers = new Officers();
        OfficerQuery query = first;
        boolean isMore = true;
        while (isMore) {
            var chunk = officers.chunk(connection, query);
            chunk.forEach(taker);
            isMore = chunk.size() == query.limit();
            query = isMore ? query.from(chunk.get(chunk.size() - 1).key()) : query;
        }
    }
}
