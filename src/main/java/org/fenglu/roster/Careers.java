package org.fenglu.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fenglu.kernel.promotion.Career;
import org.fenglu.kernel.promotion.DatedMark;
import org.fenglu.kernel.promotion.GradeSpan;
import org.fenglu.kernel.staff.ServiceStatus;
import org.jspecify.annotations.Nullable;

/** Reads how officers came to their grades, from all rows of the roster that were known at an instant. */
public final class Careers {

    /** Stands for the end of what still goes on. */
    private static final LocalDate OPEN = LocalDate.of(2100, 1, 1);

    private static final int ROWS_AT_ONCE = 2_000;

    private static final String OFFICERS =
            "select unit, officer_no, hired_on, left_on, scheme, grade, status, valid_from,"
                    + " cancelled from officer where recorded_at <= ? and (?::text is null or unit = ?)"
                    + " order by unit, officer_no, hired_on, recorded_at desc, valid_from desc";

    private static final String RESULTS = "select distinct on (month, unit, officer_no) month, unit, officer_no,"
            + " annual_assessment from month_fact where recorded_at <= ? and (?::text is null or unit = ?)"
            + " order by month, unit, officer_no, recorded_at desc";

    /**
     * An employment and its way through the grades.
     *
     * @param unit unit
     * @param officerNo officer
     * @param hiredOn first day
     * @param leftOn last day, or null
     * @param scheme pay scheme of the newest span
     * @param career grades, results and awards; the roster has no awards
     */
    public record Employment(
            String unit,
            String officerNo,
            LocalDate hiredOn,
            @Nullable LocalDate leftOn,
            String scheme,
            Career career) {}

    private final Map<Place, List<DatedMark>> results = new HashMap<>();
    private final Consumer<Employment> taker;
    private @Nullable OfficerKey key;
    private @Nullable LocalDate leftOn;
    private String scheme = "";
    private boolean isCancelled;
    private List<GradeSpan> spans = new ArrayList<>();

    private Careers(Consumer<Employment> taker) {
        this.taker = taker;
    }

    /**
     * Hands each employment to a taker, in the order of unit and officer number.
     *
     * @param connection a connection with automatic commit off, so that rows come in portions
     * @param unit one unit, or null for all
     */
    public static void each(Connection connection, @Nullable String unit, Instant knownAt, Consumer<Employment> taker)
            throws SQLException {
        Careers careers = new Careers(taker);
        Scope scope = new Scope(connection, unit, knownAt);
        scope.read(RESULTS, careers::addResult);
        scope.read(OFFICERS, careers::addRow);
        careers.end();
    }

    /** Takes a row of a query. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** What is read, and as known when. */
    private record Scope(Connection connection, @Nullable String unit, Instant knownAt) {

        void read(String sql, Row row) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
                select.setString(2, unit);
                select.setString(2 + 1, unit);
                select.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        row.take(rows);
                    }
                }
            }
        }
    }

    private void addResult(ResultSet row) throws SQLException {
        String result = row.getString("annual_assessment");
        if (result != null) {
            Place place = new Place(row.getString("unit"), row.getString("officer_no"));
            LocalDate on = row.getObject("month", LocalDate.class);
            results.computeIfAbsent(place, none -> new ArrayList<>()).add(new DatedMark(on, result));
        }
    }

    /** Newest record first: each older one still says how things were before the newer ones begin. */
    private void addRow(ResultSet row) throws SQLException {
        OfficerKey of = new OfficerKey(
                row.getString("unit"), row.getString("officer_no"), row.getObject("hired_on", LocalDate.class));
        if (!of.equals(key)) {
            end();
            key = of;
            leftOn = row.getObject("left_on", LocalDate.class);
            scheme = row.getString("scheme");
            isCancelled = row.getBoolean("cancelled");
            spans = new ArrayList<>();
        }
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        LocalDate until = spans.isEmpty() ? OPEN : spans.get(0).from();
        if (from.isBefore(until)) {
            ServiceStatus status = ServiceStatus.valueOf(row.getString("status"));
            spans.add(0, new GradeSpan(from, until, row.getString("grade"), status));
        }
    }

    private void end() {
        OfficerKey of = key;
        if (of != null && !isCancelled) {
            boolean isFromTheStart = !spans.get(0).from().isAfter(of.hiredOn());
            List<DatedMark> marks = results.getOrDefault(new Place(of.unit(), of.officerNo()), List.of());
            Career career = new Career(spans, isFromTheStart, marks, List.of());
            taker.accept(new Employment(of.unit(), of.officerNo(), of.hiredOn(), leftOn, scheme, career));
        }
    }
}
