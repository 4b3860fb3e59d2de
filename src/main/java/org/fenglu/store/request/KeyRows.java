package org.fenglu.store.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code request_key}.
 *
 * <p>Its statements are JDBC: a run keeps its key on its own connection, and advisory locks are the database's.
 */
final class KeyRows {

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(?, 0))
            """;

    private static final String NEWEST = """
            select attempt, content_hash, stored from request_key where path = ? and key = ?
            order by attempt desc limit 1
            """;

    private static final String KEEP = """
            insert into request_key (path, key, attempt, content_hash, stored) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private KeyRows() {}

    /**
     * What a key stored.
     *
     * @param attempt how often the request was carried out, 1 unless it was given up before
     * @param stored the number of what it stored
     */
    record Kept(int attempt, String stored) {}

    /** Waits until no other process stores under this key; the lock goes with the transaction. */
    static void lock(Connection connection, KeyedRequest request) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, request.path() + " " + request.key());
            lock.execute();
        }
    }

    /** Returns what the key stored, or null; refuses where something else was sent then. */
    static @Nullable Kept kept(Connection connection, KeyedRequest request) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setString(1, request.path());
            select.setString(2, request.key());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                if (!row.getString(2).equals(request.content())) {
                    throw refusal(Refusal.Kind.INVALID, "REQUEST_KEY_REUSED", request);
                }
                return new Kept(row.getInt(1), row.getString(3));
            }
        }
    }

    /** Keeps what the key stored; refuses where another process was faster. */
    static void keep(Connection connection, KeyedRequest request, Kept kept) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, request.path());
            insert.setString(2, request.key());
            insert.setInt(3, kept.attempt());
            insert.setString(4, request.content());
            insert.setString(5, kept.stored());
            if (insert.executeUpdate() == 0) {
                throw underWay(request);
            }
        }
    }

    /** The same request is being carried out. */
    static Refusal underWay(KeyedRequest request) {
        return refusal(Refusal.Kind.CONFLICT, "REQUEST_KEY_UNDER_WAY", request);
    }

    private static Refusal refusal(Refusal.Kind kind, String code, KeyedRequest request) {
        return new Refusal(kind, code, Map.of("found", request.key()));
    }
}
