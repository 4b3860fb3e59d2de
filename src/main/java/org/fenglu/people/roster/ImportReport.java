package org.fenglu.people.roster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file. Either every row was written, or none.
 *
 * @param kind kind of file
 * @param file name of the file
 * @param rowsRead rows read below the header
 * @param rowsWritten rows recorded: all, or none where there are findings or the file was known
 * @param findings findings in the order of the file, the first thousand
 * @param findingsInAll how many there are altogether
 * @param recordedAt when the rows were recorded, now or the first time; null where there are findings
 */
public record ImportReport(
        ImportKind kind,
        String file,
        long rowsRead,
        long rowsWritten,
        List<ImportFinding> findings,
        long findingsInAll,
        @Nullable Instant recordedAt) {

    public ImportReport {
        findings = List.copyOf(findings);
    }

    /** Returns whether the same file had been taken in before, so that nothing was changed. */
    public boolean isKnown() {
        return findingsInAll == 0 && rowsWritten == 0;
    }
}
