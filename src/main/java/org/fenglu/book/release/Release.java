package org.fenglu.book.release;

import java.time.Instant;
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
 * @param decision what became of the draft; null while no one has decided
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
        @Nullable Decision decision) {

    /**
     * What became of a draft.
     *
     * @param state published or withdrawn
     * @param by who decided
     * @param at when; of a published release the time from which it was known
     * @param reason in the words of who decided
     */
    public record Decision(
            ReleaseState state,
            String by,
            Instant at,
            @Nullable String reason) {}

    /** Returns what has become of it. */
    public ReleaseState state() {
        return decision == null ? ReleaseState.DRAFT : decision.state();
    }
}
