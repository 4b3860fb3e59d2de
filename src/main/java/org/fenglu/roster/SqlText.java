package org.fenglu.roster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.postgresql.PGConnection;

/** Values as SQL literals, for COPY, which takes no parameters. */
final class SqlText {

    private SqlText() {}

    static String of(Connection connection, String text) throws SQLException {
        return "'" + connection.unwrap(PGConnection.class).escapeLiteral(text) + "'";
    }

    static String of(LocalDate date) {
        return "date '" + date + "'";
    }

    static String of(Instant time) {
        return "timestamptz '" + time.truncatedTo(ChronoUnit.MICROS) + "'";
    }
}
