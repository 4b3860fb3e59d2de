package org.fenglu.force.impact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.book.catalog.WireValues;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * What one rate book says otherwise than another: table by table, version by version, value by value.
 *
 * <p>A version that only the later book has is compared with what held before it, so a new year shows what rises.
 */
public final class RateDiff {

    private static final String CODE = "code";
    private static final String ONLY_VALUE = "value";
    private static final Set<String> STRUCTURE = Set.of("kind", "root", "below");

    private final RateBook before;
    private final RateBook after;
    private final List<Line> lines = new ArrayList<>();

    private RateDiff(RateBook before, RateBook after) {
        this.before = before;
        this.after = after;
    }

    /** What happened to a version. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One value that differs.
     *
     * @param table path of the table
     * @param kind what happened to its version
     * @param from first day of the version
     * @param key the value inside the table
     * @param before what the earlier book says; empty for nothing
     * @param after what the later book says; empty for nothing
     * @param document where it stands
     */
    @Schema(name = "RateDifference")
    public record Line(
            String table, Kind kind, LocalDate from, String key, String before, String after, String document) {}

    /** Returns the values that differ, in the order of tables, days and keys. */
    public static List<Line> lines(RateBook before, RateBook after) {
        RateDiff diff = new RateDiff(before, after);
        Set<String> tables = new TreeSet<>(before.paths());
        tables.addAll(after.paths());
        tables.forEach(diff::compare);
        return diff.lines;
    }

    private void compare(String table) {
        Map<LocalDate, Dated<?>> old = versions(before, table);
        Map<LocalDate, Dated<?>> young = versions(after, table);
        Set<LocalDate> days = new TreeSet<>(old.keySet());
        days.addAll(young.keySet());
        for (LocalDate day : days) {
            Dated<?> was = old.get(day);
            Dated<?> is = young.get(day);
            if (was == null && is != null) {
                add(Kind.ADDED, is.version(), before.has(table) ? heldBefore(table, day) : Map.of(), values(is));
            } else if (was != null && is == null) {
                add(Kind.REMOVED, was.version(), values(was), Map.of());
            } else if (was != null && is != null && !was.equals(is)) {
                add(Kind.CHANGED, is.version(), described(was), described(is));
            }
        }
    }

    /** What the earlier book says of the day on which a new version starts, or else of the day before. */
    private Map<String, String> heldBefore(String table, LocalDate day) {
        Timeline<?> timeline = before.versions(table);
        return held(timeline, day).or(() -> held(timeline, day.minusDays(1))).orElse(Map.of());
    }

    private static Optional<Map<String, String>> held(Timeline<?> timeline, LocalDate day) {
        return timeline.find(day).map(RateDiff::values);
    }

    private void add(Kind kind, Version version, Map<String, String> was, Map<String, String> is) {
        Set<String> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        for (String key : keys) {
            String old = was.getOrDefault(key, "");
            String young = is.getOrDefault(key, "");
            if (!old.equals(young)) {
                String document = version.citation().toString();
                lines.add(new Line(version.table(), kind, version.from(), key, old, young, document));
            }
        }
    }

    private static Map<LocalDate, Dated<?>> versions(RateBook book, String table) {
        Map<LocalDate, Dated<?>> versions = new TreeMap<>();
        if (book.has(table)) {
            book.versions(table)
                    .versions()
                    .forEach(dated -> versions.put(dated.version().from(), dated));
        }
        return versions;
    }

    /** The values of a version with what is said about it. */
    private static Map<String, String> described(Dated<?> dated) {
        Map<String, String> values = values(dated);
        Version version = dated.version();
        values.put("@until", Objects.toString(version.until(), ""));
        values.put("@grade", version.evidence().name());
        values.put("@status", version.status().name());
        values.put("@document", version.citation().toString());
        values.put("@issued", Objects.toString(version.citation().issued(), ""));
        values.put("@read", Objects.toString(version.citation().read(), ""));
        return values;
    }

    private static Map<String, String> values(Dated<?> dated) {
        Map<String, String> values = new TreeMap<>();
        flatten("", WireValues.json(dated.values()), values);
        return values;
    }

    private static void flatten(String key, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(part -> flatten(join(key, part.getKey()), part.getValue(), values));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                flatten(join(key, name(node.get(at), at)), node.get(at), values);
            }
        } else if (!node.isNull()) {
            values.put(key.isEmpty() ? ONLY_VALUE : key, node.asText());
        }
    }

    /** An element that has a code keeps its name wherever it stands in the list. */
    private static String name(JsonNode element, int at) {
        JsonNode code = code(element);
        return code == null ? Integer.toString(at + 1) : code.asText();
    }

    private static @Nullable JsonNode code(JsonNode element) {
        JsonNode code = element.get(CODE);
        return code != null && code.isTextual() ? code : null;
    }

    /** Parts that only say how a table is built are left out. */
    private static String join(String key, String part) {
        if (STRUCTURE.contains(part)) {
            return key;
        }
        return key.isEmpty() ? part : key + "." + part;
    }
}
