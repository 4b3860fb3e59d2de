package org.fenglu.ratebook;

import static java.util.Map.entry;

import java.util.Map;
import org.fenglu.kernel.entitlement.FigurePlaces;
import org.jspecify.annotations.Nullable;

/** The rules of work injury: national ones, and those of a region. */
final class InjuryTables {

    private static final Map<String, ValueReader<?>> READERS = Map.ofEntries(
            entry(FigurePlaces.NATIONAL.table(), InjuryFigures::places),
            entry("region/" + FigurePlaces.NAME, InjuryFigures::places));

    private InjuryTables() {}

    /** Returns the reader of a table, or null; {@code region/} stands for the folder of any region. */
    static @Nullable ValueReader<?> reader(String name) {
        return READERS.get(name);
    }
}
