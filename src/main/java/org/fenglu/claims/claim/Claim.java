package org.fenglu.claims.claim;

import java.util.List;
import java.util.stream.Stream;

/**
 * A case and its journal.
 *
 * @param head what never changes about it
 * @param entries its journal, oldest first, as far as it was known at the moment that was asked for
 */
record Claim(ClaimEntity head, List<ClaimEntryEntity> entries) {

    Claim {
        entries = List.copyOf(entries);
    }

    /** Returns whether it is closed. */
    public boolean isClosed() {
        boolean isClosed = false;
        for (ClaimEntryEntity entry : entries) {
            isClosed = entry.kind == EntryKind.CLOSED || (isClosed && entry.kind != EntryKind.REOPENED);
        }
        return isClosed;
    }

    /** Returns the number of the newest entry: it changes whenever something becomes known. */
    long newest() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).id;
    }

    /** Returns the case with one more entry. */
    Claim with(ClaimEntryEntity entry) {
        return new Claim(head, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}
