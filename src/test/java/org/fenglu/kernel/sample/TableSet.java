package org.fenglu.kernel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** Tables gathered one version after the other, oldest first, until they are made a book. */
final class TableSet {

    private final Map<String, List<Dated<?>>> versions = new HashMap<>();

    /** Adds a version that holds until the next one, or for good. */
    <T> TableSet put(String table, String from, T values, String document) {
        return put(table, from + "..", new Dated<>(values, version(table, from + "..", document)));
    }

    /** Adds a version that holds in a period, such as {@code 2025-07-01..2026-06-30}. */
    <T> TableSet during(String table, String period, T values, String document) {
        return put(table, period, new Dated<>(values, version(table, period, document)));
    }

    private TableSet put(String table, String period, Dated<?> dated) {
        if (!dated.version().from().toString().equals(period.substring(0, 10))) {
            throw new IllegalArgumentException("A period starts with a date, found " + period);
        }
        versions.computeIfAbsent(table, path -> new ArrayList<>()).add(dated);
        return this;
    }

    /** Returns a version of grade A for a period. */
    static Version version(String table, String period, String document) {
        String until = period.substring(12);
        return new Version(
                table,
                LocalDate.parse(period.substring(0, 10)),
                until.isEmpty() ? null : LocalDate.parse(until),
                new Citation(document, null, null, null, null),
                Evidence.A,
                Status.FINAL);
    }

    RateBook book() {
        Map<String, Timeline<?>> tables = new HashMap<>();
        versions.forEach((table, all) -> tables.put(table, timeline(table, all)));
        return new RateBook(tables, "sample");
    }

    @SuppressWarnings("unchecked") // the values of one table are of one type
    private static Timeline<Object> timeline(String table, List<Dated<?>> all) {
        List<Dated<Object>> ended = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Dated<Object> dated = (Dated<Object>) all.get(at);
            LocalDate next = at + 1 < all.size() ? all.get(at + 1).version().from() : null;
            ended.add(next == null || dated.version().until() != null ? dated : ended(dated, next.minusDays(1)));
        }
        return new Timeline<>(table, ended);
    }

    private static Dated<Object> ended(Dated<Object> dated, @Nullable LocalDate until) {
        Version open = dated.version();
        return new Dated<>(
                dated.values(),
                new Version(open.table(), open.from(), until, open.citation(), open.evidence(), open.status()));
    }
}
