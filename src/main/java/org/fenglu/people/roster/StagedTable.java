package org.fenglu.people.roster;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The temporary table in which the rows of a file wait until all of them are found to be right. */
final class StagedTable implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(FULL * 2);

    /** Makes the table, to be dropped when the transaction ends, and starts to fill it. */
    StagedTable(Connection connection, FileFormat format) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table staged on commit drop as select 0 as line, " + format.staged()
                    + " from " + format.table() + " with no data");
        }
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged from stdin");
    }

    void add(StagedRow row) throws SQLException {
        row.appendTo(buffer);
        if (buffer.length() >= FULL) {
            flush();
        }
    }

    /** Ends the filling; returns the number of rows. */
    long end() throws SQLException {
        flush();
        return copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
