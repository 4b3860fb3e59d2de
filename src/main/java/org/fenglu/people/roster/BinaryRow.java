package org.fenglu.people.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one row of PostgreSQL's binary COPY format, field by field, from the left. */
public final class BinaryRow {

    private static final int NULL = -1;
    private static final long EPOCH_DAY_OF_2000 = 10_957;
    private static final int BYTE_BITS = 8;
    private static final int BYTE_MASK = 0xff;

    private final byte[] bytes;
    private int place;

    BinaryRow(byte[] bytes, int place) {
        this.bytes = bytes;
        this.place = place;
    }

    public void skip(int fields) {
        for (int i = 0; i < fields; i++) {
            int length = (int) bigEndian(Integer.BYTES);
            place += Math.max(length, 0);
        }
    }

    public int fieldCount() {
        return (short) bigEndian(Short.BYTES);
    }

    public boolean bool() {
        return number() != 0;
    }

    /** Reads a number of any width. */
    public long number() {
        return bigEndian((int) bigEndian(Integer.BYTES));
    }

    public @Nullable Long numberOrNull() {
        int length = (int) bigEndian(Integer.BYTES);
        return length == NULL ? null : bigEndian(length);
    }

    /** Reads an array of bigint without nulls. */
    public long[] numbers() {
        bigEndian(Integer.BYTES);
        boolean isEmpty = bigEndian(Integer.BYTES) == 0;
        bigEndian(Integer.BYTES);
        bigEndian(Integer.BYTES);
        if (isEmpty) {
            return new long[0];
        }
        long[] numbers = new long[(int) bigEndian(Integer.BYTES)];
        bigEndian(Integer.BYTES);
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = number();
        }
        return numbers;
    }

    public LocalDate date() {
        return LocalDate.ofEpochDay(number() + EPOCH_DAY_OF_2000);
    }

    public @Nullable LocalDate dateOrNull() {
        Long days = numberOrNull();
        return days == null ? null : LocalDate.ofEpochDay(days + EPOCH_DAY_OF_2000);
    }

    public String text() {
        String text = textOrNull();
        if (text == null) {
            throw new IllegalStateException("A text that is never null is null at byte " + place);
        }
        return text;
    }

    public @Nullable String textOrNull() {
        int length = (int) bigEndian(Integer.BYTES);
        if (length == NULL) {
            return null;
        }
        String text = new String(bytes, place, length, StandardCharsets.UTF_8);
        place += length;
        return text;
    }

    /** Reads bytes that are never null. */
    public byte[] binary() {
        int length = (int) bigEndian(Integer.BYTES);
        if (length == NULL) {
            throw new IllegalStateException("Bytes that are never null are null at byte " + place);
        }
        byte[] binary = Arrays.copyOfRange(bytes, place, place + length);
        place += length;
        return binary;
    }

    private long bigEndian(int length) {
        long value = bytes[place];
        for (int i = 1; i < length; i++) {
            value = value << BYTE_BITS | bytes[place + i] & BYTE_MASK;
        }
        place += length;
        return value;
    }
}
