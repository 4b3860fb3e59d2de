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
 * <p>Imports, turnovers and entries of claims are recorded one after the other, each under a lock until it commits and
 * each later than all before. So whatever has a recording time up to {@link #now} is there to be read, then and ever
 * after.
 *
 * <p>Unit: microseconds, as the database keeps them.
 */
public final class KnowledgeTime {

    /** Names the lock of all recording; any number would do that stays the same. */
    private static final long LOCK = 4_201_960_311L;

    private KnowledgeTime() {}

    /** Returns the time up to which everything recorded can be read; waits for an import that is under way. */
    public static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock_shared(" + LOCK + ")");
            try {
                return time(statement, "interval '0'");
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
            return time(statement, "interval '1 microsecond'");
        }
    }

    /** The clock, unless it was set back to before the newest record. */
    private static Instant time(Statement statement, String later) throws SQLException {
        String query = "select greatest(clock_timestamp(), (select max(recorded_at) from import_file) + " + later
                + ", (select max(recorded_at) from base_turnover) + " + later
                + ", (select max(recorded_at) from claim_entry) + " + later + ")";
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
