package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.force.payrun.RunSummary.FindingGroup;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads what a run came to. */
final class RunFigures {

    private static final String SUMS = Stream.of(Tally.COLUMNS.split(", "))
            .map(column -> "coalesce(sum(" + column + "), 0)::bigint as " + column)
            .collect(Collectors.joining(", "));

    /** Of an officer with several findings of one code, the first stands for all. */
    private static final String BY_CODE = "select * from (select code, unit, officer_no, field, found, expected,"
            + " count(*) over (partition by code) as officers,"
            + " row_number() over (partition by code order by unit, officer_no) as rank"
            + " from (select distinct on (code, unit, officer_no) * from finding where month = ?"
            + " and (?::text is null or unit = ?) order by code, unit, officer_no, place) by_officer) ranked"
            + " where rank <= ? order by officers desc, code, rank";

    private static final int FIRST_OFFICERS = 5;

    private RunFigures() {}

    /** Returns counts and sums of all that a run has done so far. */
    static Tally total(Connection connection, long run) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + SUMS + " from payrun_unit where payrun = ?")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Tally.read(row);
            }
        }
    }

    /** Returns counts and sums by unit. */
    static SortedMap<String, Tally> byUnit(Connection connection, long run) throws SQLException {
        SortedMap<String, Tally> units = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select unit, " + SUMS + " from payrun_unit where payrun = ? group by unit")) {
            select.setLong(1, run);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    units.put(rows.getString("unit"), Tally.read(rows));
                }
            }
        }
        return units;
    }

    /** Returns the findings that stand, by code, the most frequent first. */
    static List<FindingGroup> byCode(Connection connection, RunOrder order) throws SQLException {
        List<FindingGroup> groups = new ArrayList<>();
        List<FindingGroup.OfOfficer> first = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(BY_CODE)) {
            setScope(select, order.month().atDay(1), order.unit());
            select.setInt(4, FIRST_OFFICERS);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    first.add(finding(rows));
                    long officers = rows.getLong("officers");
                    if (rows.getLong("rank") == Math.min(officers, FIRST_OFFICERS)) {
                        groups.add(new FindingGroup(FindingCode.valueOf(rows.getString("code")), officers, first));
                        first.clear();
                    }
                }
            }
        }
        return groups;
    }

    private static void setScope(PreparedStatement select, Object month, @Nullable String unit) throws SQLException {
        select.setObject(1, month);
        select.setString(2, unit);
        select.setString(3, unit);
    }

    static FindingGroup.OfOfficer finding(ResultSet row) throws SQLException {
        Finding finding = new Finding(
                FindingCode.valueOf(row.getString("code")),
                row.getString("field"),
                row.getString("found"),
                row.getString("expected"));
        return new FindingGroup.OfOfficer(row.getString("unit"), row.getString("officer_no"), finding);
    }
}
