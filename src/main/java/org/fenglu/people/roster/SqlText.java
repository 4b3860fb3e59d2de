package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.postgresql.PGConnection;

/** Values as SQL literals, for COPY, which takes no parameters. */
public final class SqlText {

    private SqlText() {}

    public static String literal(Connection connection, String text) throws SQLException {
        return "'" + connection.unwrap(PGConnection.class).escapeLiteral(text) + "'";
    }

    public static String literal(LocalDate date) {
        return "date '" + date + "'";
    }

    public static String literal(Instant time) {
        return "timestamptz '" + time.truncatedTo(ChronoUnit.MICROS) + "'";
    }
}
