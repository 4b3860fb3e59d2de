package org.fenglu.roster;

import java.util.Arrays;

/**
 * Remembers what runs of fields were read into, since thousands of officers share one post, one region or one text.
 *
 * <p>It holds at most one value per place and forgets the old one on a clash, so it never grows.
 */
final class SliceCache<T> {

    private static final int PLACES = 1 << 14;
    private static final int FACTOR = 31;
    private static final int HALF = 16;

    /** Reads a value from a row that stands at its first field. */
    interface Reader<T> {
        T read(BinaryRow row);
    }

    private record Entry<T>(byte[] slice, T value) {}

    private final Entry<T>[] entries;
    private final int fields;
    private final Reader<T> reader;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    SliceCache(int fields, Reader<T> reader) {
        this.entries = new Entry[PLACES];
        this.fields = fields;
        this.reader = reader;
    }

    /** Returns the value of the next fields and moves behind them. */
    T next(BinaryRow row) {
        int from = row.place();
        row.skip(fields);
        int to = row.place();
        byte[] bytes = row.bytes();
        int place = place(bytes, from, to);
        Entry<T> entry = entries[place];
        if (entry != null && Arrays.equals(entry.slice, 0, entry.slice.length, bytes, from, to)) {
            return entry.value;
        }
        row.moveTo(from);
        T value = reader.read(row);
        entries[place] = new Entry<>(Arrays.copyOfRange(bytes, from, to), value);
        return value;
    }

    private static int place(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = FACTOR * hash + bytes[i];
        }
        return (hash ^ hash >>> HALF) & PLACES - 1;
    }
}
