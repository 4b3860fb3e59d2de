package org.fenglu.force.payrun;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's binary COPY format, gathered in memory and written at once. */
public final class BinaryRows {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final VarHandle SHORT = bigEndian(short[].class);
    private static final VarHandle INT = bigEndian(int[].class);
    private static final VarHandle LONG = bigEndian(long[].class);
    private static final long EPOCH_DAY_OF_2000 = 10_957;
    private static final Instant YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z");
    private static final int NULL = -1;
    private static final int OID_OF_BIGINT = 20;
    private static final int OID_OF_TEXT = 25;
    private static final int EMPTY_ARRAY_HEADER_BYTES = 3 * Integer.BYTES;
    private static final int ARRAY_HEADER_BYTES = 5 * Integer.BYTES;
    private static final int FIRST_BYTES = 1 << 20;
    private static final int PACKET_BYTES = 1 << 16;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;
    private int rows;

    /** Starts without rows. */
    public BinaryRows() {
        clear();
    }

    /** Forgets all rows. */
    void clear() {
        System.arraycopy(SIGNATURE, 0, bytes, 0, SIGNATURE.length);
        length = SIGNATURE.length;
        rows = 0;
    }

    /** Begins a row; its fields follow, in the order of the columns. */
    public void row(int fields) {
        makeRoom(Short.BYTES);
        SHORT.set(bytes, length, (short) fields);
        length += Short.BYTES;
        rows++;
    }

    public void text(String text) {
        binary(text.getBytes(StandardCharsets.UTF_8));
    }

    void binary(byte[] value) {
        makeRoom(Integer.BYTES + value.length);
        integer(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    public void date(LocalDate date) {
        number((int) (date.toEpochDay() - EPOCH_DAY_OF_2000));
    }

    void time(Instant time) {
        number(ChronoUnit.MICROS.between(YEAR_2000, time));
    }

    void number(int value) {
        makeRoom(2 * Integer.BYTES);
        integer(Integer.BYTES);
        integer(value);
    }

    public void number(long value) {
        makeRoom(Integer.BYTES + Long.BYTES);
        integer(Long.BYTES);
        LONG.set(bytes, length, value);
        length += Long.BYTES;
    }

    void money(Money amount) {
        number(amount.fen());
    }

    void moneyOrNull(@Nullable Money amount) {
        if (amount == null) {
            makeRoom(Integer.BYTES);
            integer(NULL);
        } else {
            money(amount);
        }
    }

    /** Adds a boolean. */
    public void flag(boolean value) {
        binary(new byte[] {(byte) (value ? 1 : 0)});
    }

    /** Adds the lines of a payslip as an array of bigint. */
    void lines(Payslip payslip) {
        int size = payslip.layout().size();
        array(OID_OF_BIGINT, size, size * Long.BYTES);
        for (int at = 0; at < size; at++) {
            integer(Long.BYTES);
            LONG.set(bytes, length, payslip.fen(at));
            length += Long.BYTES;
        }
    }

    /** Adds an array of bigint, or null. */
    public void numbersOrNull(long @Nullable [] values) {
        if (values == null) {
            makeRoom(Integer.BYTES);
            integer(NULL);
            return;
        }
        numbers(values);
    }

    /** Adds an array of bigint. */
    void numbers(long[] values) {
        array(OID_OF_BIGINT, values.length, values.length * Long.BYTES);
        for (long value : values) {
            integer(Long.BYTES);
            LONG.set(bytes, length, value);
            length += Long.BYTES;
        }
    }

    /** Adds an array of text. */
    public void texts(List<String> values) {
        List<byte[]> all = values.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        array(
                OID_OF_TEXT,
                all.size(),
                all.stream().mapToInt(text -> text.length).sum());
        for (byte[] text : all) {
            integer(text.length);
            System.arraycopy(text, 0, bytes, length, text.length);
            length += text.length;
        }
    }

    /** Begins an array of one dimension without nulls; its elements follow, each with its length before it. */
    private void array(int type, int size, int elementBytes) {
        boolean isEmpty = size == 0;
        int header = isEmpty ? EMPTY_ARRAY_HEADER_BYTES : ARRAY_HEADER_BYTES;
        int arrayBytes = header + size * Integer.BYTES + elementBytes;
        makeRoom(Integer.BYTES + arrayBytes);
        integer(arrayBytes);
        integer(isEmpty ? 0 : 1);
        integer(0);
        integer(type);
        if (!isEmpty) {
            integer(size);
            integer(1);
        }
    }

    /** Writes all rows and forgets them. */
    public void copy(Connection connection, String tableAndColumns) throws SQLException, IOException {
        if (rows > 0) {
            makeRoom(Short.BYTES);
            SHORT.set(bytes, length, (short) NULL);
            length += Short.BYTES;
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + tableAndColumns + " from stdin (format binary)");
            try {
                for (int from = 0; from < length; from += PACKET_BYTES) {
                    copy.writeToCopy(bytes, from, Math.min(PACKET_BYTES, length - from));
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
        clear();
    }

    private void integer(int value) {
        INT.set(bytes, length, value);
        length += Integer.BYTES;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private static VarHandle bigEndian(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.BIG_ENDIAN);
    }
}
