package org.fenglu.people.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Remembers what texts were read into, since thousands of officers share one post, one unit or one list of events.
 *
 * <p>It holds at most one text per place and forgets the old one on a clash, so it never grows.
 */
final class SliceCache<T> {

    private static final int PLACES = 1 << 14;
    private static final int FACTOR = 31;
    private static final int HALF = 16;

    /** Reads a value from its text. */
    interface Reader<T> {
        T read(String text);
    }

    private record Entry<T>(byte[] text, T value) {}

    private final Entry<T>[] entries;
    private final Reader<T> reader;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    SliceCache(Reader<T> reader) {
        this.entries = new Entry[PLACES];
        this.reader = reader;
    }

    /** Returns the value of a text that stands in some bytes. */
    T of(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        Entry<T> entry = entries[place];
        if (entry != null && Arrays.equals(entry.text, 0, entry.text.length, bytes, from, to)) {
            return entry.value;
        }
        T value = reader.read(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        entries[place] = new Entry<>(Arrays.copyOfRange(bytes, from, to), value);
        return value;
    }

    T of(byte[] text) {
        return of(text, 0, text.length);
    }

    private static int place(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = FACTOR * hash + bytes[i];
        }
        return (hash ^ hash >>> HALF) & PLACES - 1;
    }
}
