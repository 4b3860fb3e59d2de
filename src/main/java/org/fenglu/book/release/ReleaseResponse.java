package org.fenglu.book.release;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A release over the wire.
 *
 * @param id its number
 * @param name what people call it
 * @param state draft, published or withdrawn
 * @param fingerprint SHA-256 over the files of the book
 * @param casesPassed golden cases that passed; none failed
 * @param draftedBy who drafted it
 * @param draftedAt when
 * @param note why
 * @param decidedBy who published or withdrew it
 * @param decidedAt when; of a published release the time from which it was known
 * @param reason why, in the words of who decided
 */
@Schema(description = "费率发布 (a release of the rates)")
record ReleaseResponse(
        int id,
        String name,
        ReleaseState state,
        String fingerprint,
        int casesPassed,
        String draftedBy,
        Instant draftedAt,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
