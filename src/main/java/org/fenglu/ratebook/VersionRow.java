package org.fenglu.ratebook;

import java.time.LocalDate;
import org.fenglu.kernel.rates.Version;

/**
 * One version of a table as it was read.
 *
 * @param values what it says
 * @param version when and where; its end is null where the file gives none
 * @param spot where it stands in the file
 */
record VersionRow<T>(T values, Version version, Spot spot) {

    VersionRow<T> until(LocalDate day) {
        Version open = version;
        return new VersionRow<>(
                values,
                new Version(open.table(), open.from(), day, open.citation(), open.evidence(), open.status()),
                spot);
    }
}
