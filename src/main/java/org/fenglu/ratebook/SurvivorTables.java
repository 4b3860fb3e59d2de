package org.fenglu.ratebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of death at work and of martyrs: national ones, and those of a region. */
final class SurvivorTables {

    private static final Map<String, ValueReader<?>> READERS = Map.of();

    private SurvivorTables() {}

    /** Returns the reader of a table, or null; {@code region/} stands for the folder of any region. */
    static @Nullable ValueReader<?> reader(String name) {
        return READERS.get(name);
    }
}
