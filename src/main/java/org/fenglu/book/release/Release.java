package org.fenglu.book.release;

import java.time.Instant;
import java.util.Map;
import org.fenglu.store.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An immutable rate book with a fingerprint and, once published, the time from which it was known.
 *
 * @param id its number
 * @param name what people call it
 * @param fingerprint SHA-256 over the files of the book, 64 hexadecimal digits
 * @param rateBook number under which the files are kept
 * @param casesPassed how many golden cases passed when it was drafted; none failed
 * @param draftedBy who drafted it
 * @param draftedAt when
 * @param note why, in the drafter's words
 * @param decision what became of the draft, its time of a published one that from which it was known; null while
 *     no one has decided
 */
public record Release(
        int id,
        String name,
        String fingerprint,
        int rateBook,
        int casesPassed,
        String draftedBy,
        Instant draftedAt,
        @Nullable String note,
        @Nullable Decision<ReleaseState> decision) {

    /** Returns what has become of it. */
    public ReleaseState state() {
        return decision == null ? ReleaseState.DRAFT : decision.state();
    }

    /** Returns what a message about it may name: its number, its name, and a person. */
    Map<String, String> parts(String by) {
        return Map.of("found", Integer.toString(id), "name", name, "by", by);
    }
}
