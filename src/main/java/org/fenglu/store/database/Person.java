package org.fenglu.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** People by the names that were typed, as the database judges them: spaces and capitals do not make another person. */
public final class Person {

    private Person() {}

    /** Returns whether two names are the same person's. */
    public static boolean isSame(Connection connection, String one, String other) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select person(?) = person(?)")) {
            select.setString(1, one);
            select.setString(2, other);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
