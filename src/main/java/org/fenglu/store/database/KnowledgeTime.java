package org.fenglu.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The second of the two times: what was known when.
 *
 * <p>Everything that becomes known is recorded one after the other, each under a lock until it commits and each later
 * than all before. So whatever has a recording time up to {@link #now} is there to be read, then and ever after. The
 * times taken stand in the table {@code recording}; what is recorded carries its time in its own rows.
 *
 * <p>Its statements are written by hand, since advisory locks and the clock are the database's, and an import takes its
 * time on the connection on which it copies.
 *
 * <p>Unit: microseconds, as the database keeps them.
 */
public final class KnowledgeTime {

    /** Names the lock of all recording; any number would do that stays the same. */
    private static final long LOCK = 4_201_960_311L;

    /** The clock, unless it was set back to before the newest record. */
    private static final String NOW = """
            select greatest(clock_timestamp(), (select max(recorded_at) from recording))
            """;

    private static final String NEXT = """
            insert into recording (recorded_at)
            select greatest(clock_timestamp(), (select max(recorded_at) from recording) + interval '1 microsecond')
            returning recorded_at
            """;

    private KnowledgeTime() {}

    /** Returns the time up to which everything recorded can be read; waits for an import that is under way. */
    public static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock_shared(" + LOCK + ")");
            try {
                return time(statement, NOW);
            } finally {
                statement.execute("select pg_advisory_unlock_shared(" + LOCK + ")");
            }
        }
    }

    /**
     * Begins to record: locks until the transaction ends, and returns its recording time, later than all before.
     *
     * @param connection a connection with automatic commit off
     */
    public static Instant begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            return time(statement, NEXT);
        }
    }

    private static Instant time(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
