package org.fenglu.store.request;

import java.sql.Connection;
import java.sql.SQLException;

/** A key that waits for what is stored under it. */
public interface Reservation {

    /** No key: nothing is kept. */
    Reservation NONE = (connection, stored) -> {};

    /**
     * Keeps what was stored under the key, in the transaction that stores it.
     *
     * @param connection the connection of that transaction
     * @param stored its number
     */
    void keep(Connection connection, String stored) throws SQLException;
}
