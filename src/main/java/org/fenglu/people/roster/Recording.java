package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fenglu.store.database.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/** The transaction in which one file is recorded. */
final class Recording {

    /** From so many rows on, the database counts its table anew, so that it still chooses the right index. */
    private static final int MANY = 1_000;

    private final Connection connection;
    private final FileFormat format;
    private final TextFile file;

    Recording(Connection connection, FileFormat format, TextFile file) {
        this.connection = connection;
        this.format = format;
        this.file = file;
    }

    /** Returns when the same file of the same kind was recorded, or null. */
    @Nullable
    Instant knownSince() throws SQLException {
        String query = "select recorded_at from import_file where kind = ? and sha256 = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, format.kind().name());
            statement.setString(2, file.sha256());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : null;
            }
        }
    }

    /** Makes room for the rows of the file. */
    StagedTable stage() throws SQLException {
        return new StagedTable(connection, format);
    }

    /** Waits until no one else records, and returns the time of this record. */
    Instant begin() throws SQLException {
        return KnowledgeTime.begin(connection);
    }

    /** Checks the rows against each other and against the store. */
    void check(Complaints complaints) throws SQLException {
        execute("analyze staged");
        for (StagedCheck check : format.checks()) {
            check.run(connection, complaints);
        }
    }

    /** Records the file and its rows for good; returns how many. */
    long record(Instant recordedAt) throws SQLException {
        OffsetDateTime time = recordedAt.atOffset(ZoneOffset.UTC);
        String insert = "insert into " + format.table() + " (" + format.targets() + ", recorded_at, import_id) select "
                + format.values() + ", ?, ? from staged order by " + format.order();
        long rows;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, time);
            statement.setLong(2, recordFile(time));
            rows = statement.executeLargeUpdate();
        }
        if (rows >= MANY) {
            execute("select gather_statistics('" + format.table() + "')");
        }
        connection.commit();
        return rows;
    }

    private long recordFile(OffsetDateTime time) throws SQLException {
        String insert = "insert into import_file (kind, file_name, sha256, rows, recorded_at)"
                + " values (?, ?, ?, (select count(*) from staged), ?) returning id";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, format.kind().name());
            statement.setString(2, String.valueOf(file.path().getFileName()));
            statement.setString(3, file.sha256());
            statement.setObject(4, time);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
