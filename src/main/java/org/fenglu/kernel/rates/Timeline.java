package org.fenglu.kernel.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one table, oldest first, without overlaps.
 *
 * @param table path of the table
 * @param versions at least one
 */
public record Timeline<T>(String table, List<Dated<T>> versions) {

    public Timeline {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(table + " has no version");
        }
        for (int next = 1; next < versions.size(); next++) {
            requireAfter(versions.get(next - 1).version(), versions.get(next).version());
        }
    }

    /** Returns what holds on a day; refuses a day that no version covers, never answers with nothing. */
    public Dated<T> on(LocalDate day) {
        return find(day).orElseThrow(() -> new RateNotInForce(table, day, covered()));
    }

    /** Returns what holds on a day, or empty. */
    public Optional<Dated<T>> find(LocalDate day) {
        for (int at = versions.size() - 1; at >= 0; at--) {
            Dated<T> dated = versions.get(at);
            if (dated.version().covers(day)) {
                return Optional.of(dated);
            }
        }
        return Optional.empty();
    }

    /** Returns the covered days in words, for a message. */
    public String covered() {
        Version first = versions.get(0).version();
        Version last = versions.get(versions.size() - 1).version();
        return first.from() + " .. " + (last.until() == null ? "" : last.until());
    }

    private static void requireAfter(Version earlier, Version later) {
        if (!later.from().isAfter(earlier.from())) {
            throw new IllegalArgumentException(later.table() + ": the version of " + later.from()
                    + " stands after the one of " + earlier.from() + "; put the oldest first");
        }
        if (earlier.until() == null || !earlier.until().isBefore(later.from())) {
            throw new IllegalArgumentException(later.table() + ": the version of " + earlier.from() + " still holds on "
                    + later.from() + ", where the next one starts; end it the day before");
        }
    }
}
