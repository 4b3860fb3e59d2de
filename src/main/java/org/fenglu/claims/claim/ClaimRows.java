package org.fenglu.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
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
import org.fenglu.kernel.rates.Region;

/** Cases and their journals as rows; the database refuses to change or delete one. */
final class ClaimRows {

    private static final String HEAD =
            "select id, kind, region, unit, officer_no, officer_name, opened_by, opened_at from claim";

    private final Connection connection;
    private final ObjectMapper json;

    ClaimRows(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /** Returns the cases with a number above another, in order, at most so many. */
    List<Claim.Head> after(long id, int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(HEAD + " where id > ? order by id limit " + limit)) {
            select.setLong(1, id);
            return heads(select);
        }
    }

    Optional<Claim.Head> head(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD + " where id = ?")) {
            select.setLong(1, id);
            return heads(select).stream().findFirst();
        }
    }

    /** Returns a case with all of its journal that was known at a moment. */
    Optional<Claim> known(long id, Instant at) throws SQLException {
        Optional<Claim.Head> head = head(id).filter(found -> !found.openedAt().isAfter(at));
        return head.isEmpty() ? Optional.empty() : Optional.of(new Claim(head.get(), entries(id, at)));
    }

    /** Adds a case and returns its number. */
    long insert(Claim.Head head) throws SQLException {
        String sql = "insert into claim (kind, region, unit, officer_no, officer_name, opened_by, opened_at)"
                + " values (?, ?, ?, ?, ?, ?, ?) returning id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, head.kind().name());
            insert.setString(2, head.region().code());
            insert.setString(3, head.unit());
            insert.setString(4, head.officerNo());
            insert.setString(5, head.officerName());
            insert.setString(6, head.openedBy());
            insert.setObject(7, head.openedAt().atOffset(ZoneOffset.UTC));
            return number(insert);
        }
    }

    /** Adds an entry to a journal and returns its number; the number of the given entry is not looked at. */
    long insert(long claim, ClaimEntry entry) throws SQLException {
        String sql = "insert into claim_entry (claim, kind, content, document, recorded_by, recorded_at)"
                + " values (?, ?, ?::jsonb, ?, ?, ?) returning id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, claim);
            insert.setString(2, entry.kind().name());
            insert.setString(3, entry.content().toString());
            insert.setString(4, entry.document());
            insert.setString(5, entry.recordedBy());
            insert.setObject(6, entry.recordedAt().atOffset(ZoneOffset.UTC));
            return number(insert);
        }
    }

    private List<ClaimEntry> entries(long claim, Instant at) throws SQLException {
        String sql = "select id, kind, content, document, recorded_by, recorded_at from claim_entry"
                + " where claim = ? and recorded_at <= ? order by id";
        List<ClaimEntry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, claim);
            select.setObject(2, at.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new ClaimEntry(
                            row.getLong(1),
                            EntryKind.valueOf(row.getString(2)),
                            content(row.getString(3)),
                            row.getString(4),
                            row.getString(5),
                            instant(row, 6)));
                }
            }
        }
        return entries;
    }

    private ObjectNode content(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Claim.Head> heads(PreparedStatement select) throws SQLException {
        List<Claim.Head> heads = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                heads.add(new Claim.Head(
                        row.getLong(1),
                        ClaimKind.valueOf(row.getString(2)),
                        new Region(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        instant(row, 8)));
            }
        }
        return heads;
    }

    private static long number(PreparedStatement insert) throws SQLException {
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
