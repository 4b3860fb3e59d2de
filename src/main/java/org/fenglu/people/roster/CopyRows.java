package org.fenglu.people.roster;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads the rows of a query through binary COPY, one after the other, in flat memory. */
public final class CopyRows {

    private static final byte FIRST_OF_SIGNATURE = 'P';
    private static final int SIGNATURE_AND_FLAGS = 15;

    /** Takes one row; the row stands at its first field. */
    public interface Taker {
        void take(BinaryRow row);
    }

    private CopyRows() {}

    /** Hands each row of a query to the taker, in the query's order. */
    public static void each(Connection connection, String query, Taker taker) throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        try {
            boolean isFirst = true;
            for (byte[] bytes = copy.readFromCopy(); bytes != null; bytes = copy.readFromCopy()) {
                BinaryRow row = new BinaryRow(bytes, isFirst ? headerLength(bytes) : 0);
                isFirst = false;
                if (row.fieldCount() >= 0) {
                    taker.take(row);
                }
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** The file header travels in front of the first row: a signature, flags, and an extension with its length. */
    private static int headerLength(byte[] bytes) {
        if (bytes[0] != FIRST_OF_SIGNATURE) {
            throw new IllegalStateException("A binary COPY starts with its signature, found byte " + bytes[0]);
        }
        int extension = ByteBuffer.wrap(bytes).getInt(SIGNATURE_AND_FLAGS);
        return SIGNATURE_AND_FLAGS + Integer.BYTES + extension;
    }
}
