package org.fenglu.ratebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The yearly adjustments of benefits in payment. */
final class AdjustmentTables {

    private static final Map<String, ValueReader<?>> READERS = Map.of();

    private AdjustmentTables() {}

    /** Returns the reader of a table, or null; {@code region/} stands for the folder of any region. */
    static @Nullable ValueReader<?> reader(String name) {
        return READERS.get(name);
    }
}
