package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Scenarios as rows; the database refuses to change one, or to delete one before its last day is past. */
record ScenarioRows(Connection connection) {

    void insert(Scenario scenario) throws SQLException {
        String sql = "insert into scenario (id, name, request, created_on, expires_on) values (?, ?, ?::jsonb, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, scenario.id());
            insert.setString(2, scenario.name());
            insert.setString(3, scenario.request().toString());
            insert.setObject(4, scenario.createdOn());
            insert.setObject(5, scenario.expiresOn());
            insert.executeUpdate();
        }
    }

    Optional<Scenario> find(String id, LocalDate on, Function<String, ObjectNode> tree) throws SQLException {
        String sql = "select name, request, created_on, expires_on from scenario where id = ? and expires_on >= ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            select.setObject(2, on);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Scenario(
                                id,
                                row.getString(1),
                                tree.apply(row.getString(2)),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class)))
                        : Optional.empty();
            }
        }
    }

    /** Deletes what is past; the database's own day decides, as its guard has it. */
    void deleteExpired() throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from scenario where expires_on < current_date");
        }
    }

    long count() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select count(*) from scenario")) {
            row.next();
            return row.getLong(1);
        }
    }
}
