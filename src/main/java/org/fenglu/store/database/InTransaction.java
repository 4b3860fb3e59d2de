package org.fenglu.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a connection that is stored as a whole or not at all. */
public final class InTransaction {

    private InTransaction() {}

    /**
     * Work on a connection.
     *
     * @param <T> what it returns
     */
    public interface Work<T> {

        /** Does it. */
        T call() throws SQLException;
    }

    /** Does work in the transaction that the connection takes part in, or else in one of its own. */
    public static <T> T call(Connection connection, Work<T> work) throws SQLException {
        if (!connection.getAutoCommit()) {
            return work.call();
        }
        connection.setAutoCommit(false);
        try {
            T result = work.call();
            connection.commit();
            return result;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
