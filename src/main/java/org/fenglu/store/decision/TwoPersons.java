package org.fenglu.store.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.fenglu.words.wording.Refusal;

/**
 * The rule that one person drafts and another decides.
 *
 * <p>Who is the same person is judged by the database: spaces and capitals do not make another one. Its triggers and
 * checks hold the same rule, so the statement is its own function and there is no second one in Java.
 */
public final class TwoPersons {

    private static final String IS_SAME = """
            select person(?) = person(?)
            """;

    private TwoPersons() {}

    /** Refuses where both names are the same person's. */
    public static void require(Connection connection, String one, String other, Supplier<Refusal> refusal)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_SAME)) {
            select.setString(1, one);
            select.setString(2, other);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw refusal.get();
                }
            }
        }
    }
}
