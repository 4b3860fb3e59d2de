package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.SQLException;
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
        Officers officers = new Officers();
        OfficerQuery query = new OfficerQuery(month, unit, KnowledgeTime.now(connection), null, null, CHUNK);
        boolean isMore = true;
        while (isMore) {
            var chunk = officers.chunk(connection, query);
            chunk.forEach(taker);
            isMore = chunk.size() == CHUNK;
            query = isMore ? query.from(chunk.get(CHUNK - 1).key()) : query;
        }
    }
}
