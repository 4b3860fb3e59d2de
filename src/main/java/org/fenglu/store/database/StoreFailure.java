package org.fenglu.store.database;

import java.sql.SQLException;

/** The database did not do what it was asked to; what was under way was not stored. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what could not be done. */
    public StoreFailure(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
