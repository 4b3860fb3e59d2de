package org.fenglu.force.payrun;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.force.payrun.MonthEmployment.Place;
import org.fenglu.kernel.staff.Finding;

/** The findings of a chunk: those that stand, and those that shall stand. What does not differ is not touched. */
final class FindingRows {

    /** A finding as it is stored; its code may be one that this program knows no more. */
    private record Row(String code, String field, String found, String expected) {

        static Row of(Finding finding) {
            return new Row(finding.code().name(), finding.field(), finding.found(), finding.expected());
        }
    }

    private record Placed(Place officer, int place, Row row) {}

    private final RunTerms run;
    private final Map<Place, List<Row>> standing = new HashMap<>();
    private final List<Place> gone = new ArrayList<>();
    private final List<Placed> added = new ArrayList<>();

    private FindingRows(RunTerms run) {
        this.run = run;
    }

    static FindingRows read(Connection connection, RunTerms run, KeyRange range) throws SQLException {
        FindingRows findings = new FindingRows(run);
        String query = "select unit, officer_no, code, field, found, expected from finding"
                + range.where(connection, run.order().month()) + " order by unit, officer_no, place";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                Place officer = new Place(rows.getString(1), rows.getString(2));
                Row row = new Row(rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6));
                findings.standing
                        .computeIfAbsent(officer, none -> new ArrayList<>())
                        .add(row);
            }
        }
        return findings;
    }

    /** Says what stands against an officer now; whoever is not named has no findings any more. */
    void refuse(Place officer, List<Finding> findings) {
        List<Row> rows = findings.stream().map(Row::of).toList();
        List<Row> before = standing.remove(officer);
        if (rows.equals(before)) {
            return;
        }
        if (before != null) {
            gone.add(officer);
        }
        for (int at = 0; at < rows.size(); at++) {
            added.add(new Placed(officer, at + 1, rows.get(at)));
        }
    }

    void store(Connection connection) throws SQLException {
        gone.addAll(standing.keySet());
        if (!gone.isEmpty()) {
            delete(connection);
        }
        if (!added.isEmpty()) {
            insert(connection);
        }
    }

    private void delete(Connection connection) throws SQLException {
        String sql = "delete from finding f using unnest(?::text[], ?::text[]) as gone (unit, officer_no)"
                + " where f.month = ? and f.unit = gone.unit and f.officer_no = gone.officer_no";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setArray(1, texts(connection, gone.stream().map(Place::unit)));
            delete.setArray(2, texts(connection, gone.stream().map(Place::officerNo)));
            delete.setObject(3, run.order().month().atDay(1));
            delete.executeUpdate();
        }
    }

    private void insert(Connection connection) throws SQLException {
        String sql = "insert into finding (month, unit, officer_no, place, code, field, found, expected, payrun)"
                + " select ?, f.*, ? from unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[],"
                + " ?::text[]) f";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, run.order().month().atDay(1));
            insert.setLong(2, run.id());
            insert.setArray(3, texts(connection, added.stream().map(one -> one.officer.unit())));
            insert.setArray(4, texts(connection, added.stream().map(one -> one.officer.officerNo())));
            Object[] places = added.stream().map(Placed::place).toArray();
            insert.setArray(5, connection.createArrayOf("int4", places));
            insert.setArray(6, texts(connection, added.stream().map(one -> one.row.code)));
            insert.setArray(7, texts(connection, added.stream().map(one -> one.row.field)));
            insert.setArray(8, texts(connection, added.stream().map(one -> one.row.found)));
            insert.setArray(9, texts(connection, added.stream().map(one -> one.row.expected)));
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
