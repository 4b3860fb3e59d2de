package org.fenglu.people.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.staff.MonthFacts;
import org.jspecify.annotations.Nullable;

/**
 * Reads employments with their month, in chunks, as fast as the database gives them.
 *
 * <p>Of all rows of an employment that are in force in the month, the newest recorded one is read; of rows recorded
 * together, the one with the latest first day. What was recorded after {@link OfficerQuery#knownAt} is not seen.
 *
 * <p>An instance remembers texts that it has read before, and serves one thread.
 */
public final class Officers {

    private static final byte[] NOTHING = {};
    private static final char TAB = '\t';

    private final OfficerCodec officers = new OfficerCodec();
    private final MonthCodec months = new MonthCodec();

    /**
     * Returns the next employments that overlap the month, ordered by unit, officer number and day of hire.
     *
     * @return fewer rows than the limit only at the end
     */
    public List<OfficerRow> chunk(Connection connection, OfficerQuery query) throws SQLException {
        OfficerSql sql = new OfficerSql(connection, query);
        List<OfficerCodec.Stored> stored = stored(connection, sql.chunk());
        return stored.isEmpty() ? List.of() : withMonth(connection, sql, stored);
    }

    /** Returns the employments of one officer in a month: none, one, or two at different units. */
    public List<OfficerRow> one(Connection connection, String officerNo, YearMonth month, Instant knownAt)
            throws SQLException {
        OfficerSql sql = new OfficerSql(connection, new OfficerQuery(month, null, knownAt, null, null, 1));
        List<OfficerRow> rows = new ArrayList<>();
        for (OfficerCodec.Stored stored : stored(connection, sql.one(officerNo))) {
            rows.addAll(withMonth(connection, sql, List.of(stored)));
        }
        return rows;
    }

    /** Returns how many employments overlap a month, of one unit or of all. */
    public static long count(Connection connection, YearMonth month, @Nullable String unit, Instant knownAt)
            throws SQLException {
        OfficerQuery query = new OfficerQuery(month, unit, knownAt, null, null, 1);
        List<Long> counts = new ArrayList<>();
        CopyRows.each(connection, new OfficerSql(connection, query).count(), row -> counts.add(row.number()));
        return counts.get(0);
    }

    private List<OfficerCodec.Stored> stored(Connection connection, String query) throws SQLException {
        List<OfficerCodec.Stored> stored = new ArrayList<>();
        CopyRows.each(connection, query, row -> stored.add(officers.read(row)));
        return stored;
    }

    private List<OfficerRow> withMonth(Connection connection, OfficerSql sql, List<OfficerCodec.Stored> stored)
            throws SQLException {
        Place first = stored.get(0).place();
        Place last = stored.get(stored.size() - 1).place();
        Map<Place, MonthCodec.Stored<MonthFacts>> facts = new HashMap<>();
        CopyRows.each(connection, sql.facts(first, last), row -> put(facts, months.facts(row)));
        YearMonth through = sql.month().minusMonths(1);
        Map<Place, MonthCodec.Stored<Carried>> openings = new HashMap<>();
        CopyRows.each(connection, sql.openings(first, last), row -> put(openings, months.opening(through, row)));
        Map<OfficerKey, String> bases = new HashMap<>();
        CopyRows.each(
                connection,
                sql.bases(first, last),
                row -> bases.put(new OfficerKey(row.text(), row.text(), row.date()), row.text()));
        List<OfficerRow> rows = new ArrayList<>(stored.size());
        for (OfficerCodec.Stored one : stored) {
            OfficerRow row = row(one, facts.get(one.place()), openings.get(one.place()));
            String declared = bases.isEmpty() ? null : bases.get(row.key());
            rows.add(declared == null ? row : DeclaredRow.with(row, declared));
        }
        return rows;
    }

    private static <T> void put(Map<Place, MonthCodec.Stored<T>> byPlace, MonthCodec.Stored<T> stored) {
        byPlace.put(stored.place(), stored);
    }

    private static OfficerRow row(
            OfficerCodec.Stored stored,
            MonthCodec.@Nullable Stored<MonthFacts> facts,
            MonthCodec.@Nullable Stored<Carried> opening) {
        MonthFacts happened = facts == null ? MonthFacts.NONE : facts.value();
        byte[] factBytes = facts == null || happened.equals(MonthFacts.NONE) ? NOTHING : facts.input();
        return new OfficerRow(
                stored.place().unit(),
                stored.officer(),
                happened,
                opening == null ? null : opening.value(),
                canonical(stored, factBytes, opening == null ? NOTHING : opening.input()));
    }

    /** With the lengths of two of the parts in front, no two inputs give the same bytes. */
    private static byte[] canonical(OfficerCodec.Stored stored, byte[] facts, byte[] opening) {
        byte[] officer = stored.input();
        byte[] key = (stored.place().unit()
                        + TAB
                        + stored.place().officerNo()
                        + TAB
                        + stored.officer().hiredOn()
                        + TAB)
                .getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Integer.BYTES + key.length + officer.length + facts.length + opening.length)
                .putInt(officer.length)
                .putInt(facts.length)
                .put(key)
                .put(officer)
                .put(facts)
                .put(opening)
                .array();
    }
}
