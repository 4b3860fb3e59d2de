package org.fenglu.force.payrun;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from interleaving. A run writes its month and reads the month before, so it holds both: the whole
 * force alone, a unit beside other units. The locks are the database's and go with the connection, so a killed process
 * leaves none behind.
 */
final class RunLock implements AutoCloseable {

    /** A run is reported as done shortly before it releases its months; the next one waits that long. */
    private static final String PATIENCE = "'2s'";

    private static final String NOT_AVAILABLE = "55P03";

    private final Connection connection;
    private final List<String> held = new ArrayList<>();

    private RunLock(Connection connection) {
        this.connection = connection;
    }

    /** Takes the locks of an order; refuses, and holds none, where another run has one of them. */
    static RunLock take(Connection connection, RunOrder order) throws SQLException {
        RunLock lock = new RunLock(connection);
        if (!lock.takeBoth(order)) {
            lock.close();
            String unit = order.unit();
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "RUN_UNDER_WAY",
                    Map.of("found", order.month().toString(), "unit", unit == null ? "*" : unit));
        }
        return lock;
    }

    /** Returns whether a run holds the lock of a month's run at this moment. */
    static boolean isHeld(Connection connection, YearMonth month, @Nullable String unit) throws SQLException {
        String sql = "select exists (select from pg_locks l join pg_database d on d.oid = l.database"
                + " where d.datname = current_database() and l.locktype = 'advisory' and l.mode = 'ExclusiveLock'"
                + " and (l.classid::bigint << 32 | l.objid::bigint) = ?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, number(name(month, unit)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private boolean takeBoth(RunOrder order) throws SQLException {
        patience(PATIENCE);
        try {
            return take(order.month(), order.unit()) && take(order.month().minusMonths(1), order.unit());
        } finally {
            patience("default");
        }
    }

    private void patience(String time) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + time);
        }
    }

    private boolean take(YearMonth month, @Nullable String unit) throws SQLException {
        String ofMonth = "payrun " + month;
        return unit == null ? take("", ofMonth) : take("_shared", ofMonth) && take("", ofMonth + " " + unit);
    }

    private boolean take(String mode, String name) throws SQLException {
        try {
            call("pg_advisory_lock" + mode, name);
        } catch (SQLException failed) {
            if (NOT_AVAILABLE.equals(failed.getSQLState())) {
                return false;
            }
            throw failed;
        }
        held.add("pg_advisory_unlock" + mode + "\n" + name);
        return true;
    }

    private void call(String function, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, number(name));
            statement.execute();
        }
    }

    private static String name(YearMonth month, @Nullable String unit) {
        return "payrun " + month + (unit == null ? "" : " " + unit);
    }

    private static long number(String name) {
        byte[] hash = DigestUtils.sha256(name);
        return ByteBuffer.wrap(hash).getLong();
    }

    @Override
    public void close() throws SQLException {
        for (String one : held) {
            int end = one.indexOf('\n');
            call(one.substring(0, end), one.substring(end + 1));
        }
        held.clear();
    }
}
