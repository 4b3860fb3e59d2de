package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fenglu.kernel.career.promotion.AwardCount;
import org.fenglu.kernel.career.promotion.Career;
import org.fenglu.kernel.career.promotion.DatedMark;
import org.fenglu.kernel.career.promotion.GradeSpan;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.ServiceStatus;
import org.jspecify.annotations.Nullable;

/** Reads how officers came to their grades, from all rows of the roster that were known at an instant. */
public final class Careers {

    /** Stands for the end of what has not ended. */
    private static final LocalDate OPEN = LocalDate.of(2100, 1, 1);

    private static final int ROWS_AT_ONCE = 2_000;

    private static final String OFFICERS =
            "select unit, officer_no, hired_on, left_on, scheme, grade, status, valid_from,"
                    + " cancelled from officer where recorded_at <= ? and (?::text is null or unit = ?)"
                    + " order by unit, officer_no, hired_on, recorded_at desc, valid_from desc";

    private static final String FACTS = "select distinct on (month, unit, officer_no) month, unit, officer_no,"
            + " annual_assessment, counts from month_fact where recorded_at <= ? and (?::text is null or unit = ?)"
            + " order by month, unit, officer_no, recorded_at desc";

    /**
     * An employment and its way through the grades.
     *
     * @param unit unit
     * @param officerNo officer
     * @param hiredOn first day
     * @param leftOn last day, or null
     * @param scheme pay scheme of the newest span
     * @param career grades, results and awards
     */
    public record Employment(
            String unit,
            String officerNo,
            LocalDate hiredOn,
            @Nullable LocalDate leftOn,
            String scheme,
            Career career) {}

    /**
     * Whose careers are read.
     *
     * @param unit one unit, or null for all
     * @param knownAt as known when
     * @param isAward whether what was counted under a code may be an award; all else that is counted stays unread
     */
    public record Asked(@Nullable String unit, Instant knownAt, Predicate<String> isAward) {}

    private final Map<Place, List<DatedMark>> results = new HashMap<>();
    private final Map<Place, List<AwardCount>> awards = new HashMap<>();
    private final Predicate<String> isAward;
    private final Consumer<Employment> taker;
    private @Nullable OfficerKey key;
    private @Nullable LocalDate leftOn;
    private String scheme = "";
    private boolean isCancelled;
    private List<GradeSpan> spans = new ArrayList<>();

    private Careers(Predicate<String> isAward, Consumer<Employment> taker) {
        this.isAward = isAward;
        this.taker = taker;
    }

    /**
     * Hands each employment to a taker, in the order of unit and officer number.
     *
     * @param connection a connection with automatic commit off, so that rows come in portions
     */
    public static void each(Connection connection, Asked asked, Consumer<Employment> taker) throws SQLException {
        Careers careers = new Careers(asked.isAward(), taker);
        Scope scope = new Scope(connection, asked);
        scope.read(FACTS, careers::addFacts);
        scope.read(OFFICERS, careers::addRow);
        careers.end();
    }

    /** Takes a row of a query. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** From where the answers come. */
    private record Scope(Connection connection, Asked asked) {

        void read(String sql, Row row) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setObject(1, asked.knownAt().atOffset(ZoneOffset.UTC));
                select.setString(2, asked.unit());
                select.setString(2 + 1, asked.unit());
                select.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        row.take(rows);
                    }
                }
            }
        }
    }

    private void addFacts(ResultSet row) throws SQLException {
        String result = row.getString("annual_assessment");
        Map<String, Quantity> counts = awards(row.getString("counts"));
        if (result == null && counts.isEmpty()) {
            return;
        }
        Place place = new Place(row.getString("unit"), row.getString("officer_no"));
        LocalDate month = row.getObject("month", LocalDate.class);
        if (result != null) {
            results.computeIfAbsent(place, none -> new ArrayList<>()).add(new DatedMark(month, result));
        }
        LocalDate last = YearMonth.from(month).atEndOfMonth();
        counts.forEach((code, count) ->
                awards.computeIfAbsent(place, none -> new ArrayList<>()).add(new AwardCount(last, code, count)));
    }

    private Map<String, Quantity> awards(String text) {
        Map<String, Quantity> counts = new TreeMap<>(CanonicalText.counts(text));
        counts.keySet().removeIf(isAward.negate());
        return counts;
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
            Place place = new Place(of.unit(), of.officerNo());
            Career career = new Career(
                    spans,
                    isFromTheStart,
                    results.getOrDefault(place, List.of()),
                    awards.getOrDefault(place, List.of()));
            taker.accept(new Employment(of.unit(), of.officerNo(), of.hiredOn(), leftOn, scheme, career));
        }
    }
}
