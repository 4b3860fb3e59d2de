package org.fenglu.store.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** Tells a database that does not answer, or refuses the connection, from a bug. */
public final class DatabaseFailure {

    /** Classes of SQLSTATE: connection, authorisation, resources, intervention of an operator. */
    private static final String[] NOT_OURS = {"08", "28", "53", "57"};

    private static final String DENIED = "42501";

    private DatabaseFailure() {}

    /** The refusal that a failure amounts to, if its database cannot be used. */
    public static Optional<Refusal> asRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isNotOurs(sql)) {
                String found = String.valueOf(sql.getMessage());
                return Optional.of(
                        new Refusal(Kind.UNAVAILABLE, "DATABASE_NOT_REACHED", Map.of("found", found), failure));
            }
        }
        return Optional.empty();
    }

    /** Whether a failure says that the role may not do what was asked. */
    static boolean isDenied(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DENIED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotOurs(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return false;
        }
        for (String prefix : NOT_OURS) {
            if (state.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
