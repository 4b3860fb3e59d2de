package org.fenglu.book.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenglu.store.database.Person;
import org.jspecify.annotations.Nullable;

/** Releases as rows; the database refuses to change or delete one, and to let its drafter publish it. */
final class ReleaseRows {

    private static final String SELECT =
            "select r.id, r.name, b.fingerprint, r.rate_book, r.cases_passed, r.drafted_by,"
                    + " r.drafted_at, r.note, d.decision, d.decided_by, d.decided_at, d.reason"
                    + " from release r join rate_book b on b.id = r.rate_book"
                    + " left join release_decision d on d.release = r.id";
    private static final String NEWEST_PUBLISHED =
            " where d.decision = 'PUBLISHED' and d.decided_at < ? order by d.decided_at desc, r.id desc limit 1";

    private final Connection connection;

    ReleaseRows(Connection connection) {
        this.connection = connection;
    }

    /** Returns all, the newest first. */
    List<Release> all() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " order by r.id desc")) {
            return read(select);
        }
    }

    Optional<Release> of(int id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " where r.id = ?")) {
            select.setInt(1, id);
            return read(select).stream().findFirst();
        }
    }

    /** Returns the release that was published last before an instant. */
    Optional<Release> publishedBefore(Instant end) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + NEWEST_PUBLISHED)) {
            select.setObject(1, end.atOffset(ZoneOffset.UTC));
            return read(select).stream().findFirst();
        }
    }

    /** Returns the release that was published last. */
    Optional<Release> newestPublished() throws SQLException {
        String newest = NEWEST_PUBLISHED.replace("?", "'infinity'");
        try (PreparedStatement select = connection.prepareStatement(SELECT + newest)) {
            return read(select).stream().findFirst();
        }
    }

    /** Returns the archive of the cases that a release must pass. */
    byte[] cases(int id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select cases from release where id = ?")) {
            select.setInt(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /** Keeps a draft and returns its number. */
    int insert(Drafting drafting, int rateBook, byte[] cases, long passed) throws SQLException {
        String sql = "insert into release (name, rate_book, cases, cases_passed, drafted_by, note)"
                + " values (?, ?, ?, ?, ?, ?) returning id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, drafting.name());
            insert.setInt(2, rateBook);
            insert.setBytes(3, cases);
            insert.setInt(4, Math.toIntExact(passed));
            insert.setString(5, drafting.by());
            insert.setString(6, drafting.note());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Keeps what became of a draft; returns whether this was the first decision. */
    boolean decide(int id, ReleaseState decision, String by, @Nullable String reason) throws SQLException {
        String sql = "insert into release_decision (release, decision, decided_by, reason) values (?, ?, ?, ?)"
                + " on conflict do nothing";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, id);
            insert.setString(2, decision.name());
            insert.setString(3, by);
            insert.setString(4, reason);
            return insert.executeUpdate() == 1;
        }
    }

    /** Returns whether two names are the same person's. */
    boolean isSamePerson(String one, String other) throws SQLException {
        return Person.isSame(connection, one, other);
    }

    private static List<Release> read(PreparedStatement select) throws SQLException {
        List<Release> releases = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                releases.add(new Release(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6),
                        instant(row, 7),
                        row.getString(8),
                        decision(row)));
            }
        }
        return releases;
    }

    private static Release.@Nullable Decision decision(ResultSet row) throws SQLException {
        String state = row.getString(9);
        return state == null
                ? null
                : new Release.Decision(
                        ReleaseState.valueOf(state), row.getString(10), instant(row, 11), row.getString(12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
