package org.fenglu.kernel.rates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All tables by path, immutable, with the fingerprint of the files that they were read from.
 *
 * <p>A what-if is the same rules over {@link #with(Timeline, String)}, never a second calculation.
 */
public final class RateBook {

    private final Map<String, Timeline<?>> tables;
    private final String fingerprint;

    /**
     * Makes a book.
     *
     * @param tables timelines by path
     * @param fingerprint SHA-256 of the files, as 64 hexadecimal digits
     */
    public RateBook(Map<String, Timeline<?>> tables, String fingerprint) {
        this.tables = Map.copyOf(tables);
        this.fingerprint = fingerprint;
    }

    /** Returns what a table says on a day; throws {@link RateNotInForce} where there is no table or no version. */
    public <T> Dated<T> on(RateKey<T> key, LocalDate day) {
        return timeline(key, day).on(day);
    }

    /** Returns whether there is a table of this path. */
    public boolean has(String table) {
        return tables.containsKey(table);
    }

    /** Returns all versions of a table; throws {@link RateNotInForce} where there is no such table. */
    public <T> Timeline<T> timeline(RateKey<T> key, LocalDate day) {
        Timeline<?> timeline = tables.get(key.table());
        if (timeline == null) {
            throw new RateNotInForce(key.table(), day, "no such table");
        }
        Object sample = timeline.versions().get(0).values();
        if (!key.type().isInstance(sample)) {
            throw new IllegalStateException(key.table() + " holds " + sample.getClass() + ", asked for " + key.type());
        }
        @SuppressWarnings("unchecked") // its values were checked one line above
        Timeline<T> typed = (Timeline<T>) timeline;
        return typed;
    }

    /** Returns the paths of all tables, in order. */
    public Set<String> paths() {
        return new TreeSet<>(tables.keySet());
    }

    /** Returns all versions of a table of any type, for a catalogue. */
    public Timeline<?> versions(String table) {
        Timeline<?> timeline = tables.get(table);
        if (timeline == null) {
            throw new RateNotInForce(table, LocalDate.EPOCH, "no such table");
        }
        return timeline;
    }

    /** Returns a book in which one table is replaced; its fingerprint names the change, so no run can mistake it. */
    public RateBook with(Timeline<?> change, String name) {
        Map<String, Timeline<?>> changed = new HashMap<>(tables);
        changed.put(change.table(), change);
        return new RateBook(changed, fingerprint + "+" + name);
    }

    public String fingerprint() {
        return fingerprint;
    }
}
