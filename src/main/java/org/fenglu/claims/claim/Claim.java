package org.fenglu.claims.claim;

import java.time.Instant;
import java.util.List;
import org.fenglu.kernel.rates.Region;
import org.jspecify.annotations.Nullable;

/**
 * A case and its journal.
 *
 * @param head what never changes about it
 * @param entries its journal, oldest first, as far as it was known at the moment that was asked for
 */
record Claim(Head head, List<ClaimEntry> entries) {

    /**
     * What never changes about a case.
     *
     * @param id its number
     * @param kind what it is about
     * @param region the coordinating region (统筹地区) of the work-injury insurance
     * @param unit the officer's unit, or null
     * @param officerNo the officer's number in the roster, or null
     * @param officerName the officer's name
     * @param openedBy who opened it
     * @param openedAt when
     */
    record Head(
            long id,
            ClaimKind kind,
            Region region,
            @Nullable String unit,
            @Nullable String officerNo,
            String officerName,
            String openedBy,
            Instant openedAt) {}

    Claim {
        entries = List.copyOf(entries);
    }

    /** Returns whether it is closed. */
    public boolean isClosed() {
        boolean isClosed = false;
        for (ClaimEntry entry : entries) {
            isClosed = entry.kind() == EntryKind.CLOSED || (isClosed && entry.kind() != EntryKind.REOPENED);
        }
        return isClosed;
    }

    /** Returns the number of the newest entry: it changes whenever something becomes known. */
    long newest() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).id();
    }
}
