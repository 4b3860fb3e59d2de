package org.fenglu.book.ratebook;

import java.time.LocalDate;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/**
 * One version of a table as it was read, or days of which the file says that nothing was found.
 *
 * @param values what it says, or null where nothing was found
 * @param version when and where; its end is null where the file gives none
 * @param spot where it stands in the file
 */
record VersionRow<T>(@Nullable T values, Version version, Spot spot) {

    /** Returns days for which nothing was found; they become no version. */
    static <T> VersionRow<T> hole(String table, LocalDate from, LocalDate until, Spot spot) {
        Citation none = new Citation(spot.file(), null, null, null, null);
        return new VersionRow<>(null, new Version(table, from, until, none, Evidence.C, Status.DERIVED), spot);
    }

    VersionRow<T> until(LocalDate day) {
        Version open = version;
        return new VersionRow<>(
                values,
                new Version(open.table(), open.from(), day, open.citation(), open.evidence(), open.status()),
                spot);
    }
}
