package org.fenglu.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one row of PostgreSQL's binary COPY format, field by field, from the left. */
final class BinaryRow {

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

    byte[] bytes() {
        return bytes;
    }

    int place() {
        return place;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    void skip(int fields) {
        for (int i = 0; i < fields; i++) {
            int length = (int) bigEndian(Integer.BYTES);
            place += Math.max(length, 0);
        }
    }

    int fieldCount() {
        return (short) bigEndian(Short.BYTES);
    }

    boolean bool() {
        return number() != 0;
    }

    /** Reads a number of any width. */
    long number() {
        return bigEndian((int) bigEndian(Integer.BYTES));
    }

    @Nullable
    Long numberOrNull() {
        int length = (int) bigEndian(Integer.BYTES);
        return length == NULL ? null : bigEndian(length);
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(number() + EPOCH_DAY_OF_2000);
    }

    @Nullable
    LocalDate dateOrNull() {
        Long days = numberOrNull();
        return days == null ? null : LocalDate.ofEpochDay(days + EPOCH_DAY_OF_2000);
    }

    String text() {
        String text = textOrNull();
        if (text == null) {
            throw new IllegalStateException("A text that is never null is null at byte " + place);
        }
        return text;
    }

    @Nullable
    String textOrNull() {
        int length = (int) bigEndian(Integer.BYTES);
        if (length == NULL) {
            return null;
        }
        String text = new String(bytes, place, length, StandardCharsets.UTF_8);
        place += length;
        return text;
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
