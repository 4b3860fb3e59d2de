package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.fenglu.force.payrun.ChunkSource.Chunk;
import org.fenglu.people.roster.OfficerKey;
import org.jspecify.annotations.Nullable;

/** The rows about runs and their chunks. */
final class RunLog {

    /** The runs whose locks we hold, so no one is at work on them. */
    private static final String OF_SCOPE = " where month in (?, ?) and (?::text is null or unit is null or unit = ?)";

    /** A run is resumed only where a run from the start would come to the same. */
    private static final String RESUMABLE = "select id, known_at, chunk_size from payrun r where state = 'STOPPED'"
            + " and month = ? and unit is not distinct from ?::text and pay_date = ? and rate_book = ?"
            + " and rules = ?"
            + " and not exists (select from import_file where recorded_at > r.known_at)"
            + " and not exists (select from base_turnover where recorded_at > r.known_at)"
            + " and not exists (select from acceptance where recorded_at > r.known_at)"
            + " and not exists (select from payrun later where later.id > r.id"
            + " and later.month in (r.month, (r.month - interval '1 month')::date))"
            + " order by id desc limit 1";

    private static final HexFormat RULES = HexFormat.of();

    private RunLog() {}

    /** Waits for chunks that a killed process has under way, and says that its run is stopped. */
    static void stopLeftOver(Connection connection, RunOrder order) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement(
                        "select from payrun" + OF_SCOPE + " and state = 'RUNNING' for update");
                PreparedStatement stop = connection.prepareStatement(
                        "update payrun set state = 'STOPPED'" + OF_SCOPE + " and state = 'RUNNING'")) {
            setScope(lock, order);
            lock.executeQuery().close();
            setScope(stop, order);
            stop.executeUpdate();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void setScope(PreparedStatement statement, RunOrder order) throws SQLException {
        statement.setObject(1, order.month().atDay(1));
        statement.setObject(2, order.month().minusMonths(1).atDay(1));
        statement.setString(3, order.unit());
        statement.setString(4, order.unit());
    }

    /** Returns the interrupted run that these terms go on with, or null; it is running again then. */
    static @Nullable RunTerms resume(Connection connection, RunTerms fresh) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RESUMABLE)) {
            select.setObject(1, fresh.order().month().atDay(1));
            select.setString(2, fresh.order().unit());
            select.setObject(3, fresh.order().payDate());
            select.setInt(4, fresh.rateBook());
            select.setBytes(5, RULES.parseHex(fresh.engine().rules()));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                state(connection, row.getLong(1), "RUNNING");
                return fresh.resumed(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getInt(3));
            }
        }
    }

    /** Records a new run and returns its number. */
    static long create(Connection connection, RunTerms run, long officers) throws SQLException {
        String sql = "insert into payrun (month, unit, pay_date, rate_book, engine_version, rules, known_at,"
                + " chunk_size, officers, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING') returning id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, run.order().month().atDay(1));
            insert.setString(2, run.order().unit());
            insert.setObject(3, run.order().payDate());
            insert.setInt(4, run.rateBook());
            insert.setString(5, run.engine().version());
            insert.setBytes(6, RULES.parseHex(run.engine().rules()));
            insert.setObject(7, run.knownAt().atOffset(ZoneOffset.UTC));
            insert.setInt(8, run.chunkSize());
            insert.setLong(9, officers);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Says what becomes of a run. */
    static void state(Connection connection, long id, String state) throws SQLException {
        String sql = "update payrun set state = ?, finished_at = case when ? = 'DONE' then clock_timestamp() end"
                + " where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, state);
            update.setString(2, state);
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    /** Says that a run which is not done has stopped. */
    static void stopIfRunning(Connection connection, long id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update payrun set state = 'STOPPED' where id = ? and state = 'RUNNING'")) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }

    /** Returns where each chunk that is done ends, by its number. */
    static Map<Integer, ChunkSource.LastKey> done(Connection connection, long id) throws SQLException {
        Map<Integer, ChunkSource.LastKey> done = new HashMap<>();
        String sql = "select number, last_unit, last_officer_no, last_hired_on from payrun_chunk where payrun = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    done.put(rows.getInt(1), new ChunkSource.LastKey(key(rows)));
                }
            }
        }
        return done;
    }

    private static @Nullable OfficerKey key(ResultSet row) throws SQLException {
        String unit = row.getString(2);
        return unit == null ? null : new OfficerKey(unit, row.getString(3), row.getObject(4, LocalDate.class));
    }

    /** Records that a chunk is begun; it counts when its transaction commits. */
    static void begin(Connection connection, long id, Chunk chunk) throws SQLException {
        String sql = "insert into payrun_chunk (payrun, number, last_unit, last_officer_no, last_hired_on)"
                + " values (?, ?, ?, ?, ?)";
        OfficerKey last = chunk.range().last();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, id);
            insert.setInt(2, chunk.number());
            insert.setString(3, last == null ? null : last.unit());
            insert.setString(4, last == null ? null : last.officerNo());
            insert.setObject(5, last == null ? null : last.hiredOn());
            insert.executeUpdate();
        }
    }

    /** Records what a chunk came to. */
    static void count(Connection connection, long id, Chunk chunk, Map<String, Tally.Growing> units)
            throws SQLException {
        String sql = "insert into payrun_unit (payrun, number, unit, " + Tally.COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Tally.Growing> unit : units.entrySet()) {
                insert.setLong(1, id);
                insert.setInt(2, chunk.number());
                insert.setString(3, unit.getKey());
                long[] numbers = unit.getValue().numbers();
                for (int at = 0; at < numbers.length; at++) {
                    insert.setLong(at + 4, numbers[at]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
