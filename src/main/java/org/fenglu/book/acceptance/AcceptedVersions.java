package org.fenglu.book.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.StoreFailure;

/**
 * The versions of grade C for which a named person answers, so that they pay. They are recorded from files, in bulk,
 * and never withdrawn.
 *
 * <p>The one statement about them is JDBC, since a run asks on its own connection, with no container around it. The
 * catalog gives the same answer.
 */
@ApplicationScoped
public class AcceptedVersions {

    private static final String AS_KNOWN = """
            select distinct version_id from acceptance where recorded_at <= ?
            """;

    private final DataSource database;

    AcceptedVersions(DataSource database) {
        this.database = database;
    }

    /** Returns the names of all that are accepted now, such as {@code scheme/x@2026-01-01}. */
    public Set<String> now() {
        try (Connection connection = database.getConnection()) {
            return now(connection);
        } catch (SQLException broken) {
            throw new StoreFailure("Reading the accepted versions", broken);
        }
    }

    /** Returns the names of all that are accepted now, read on a connection. */
    public static Set<String> now(Connection connection) throws SQLException {
        return asKnownAt(connection, KnowledgeTime.now(connection));
    }

    /** Returns the names of those that were accepted as known at an instant. */
    public static Set<String> asKnownAt(Connection connection, Instant knownAt) throws SQLException {
        Set<String> accepted = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(AS_KNOWN)) {
            select.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    accepted.add(rows.getString(1));
                }
            }
        }
        return Set.copyOf(accepted);
    }
}
