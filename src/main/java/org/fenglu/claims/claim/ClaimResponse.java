package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case and its journal.
 *
 * @param id its number
 * @param kind what it is about
 * @param region the coordinating region
 * @param unit the officer's unit, or null
 * @param officerNo the officer's number, or null
 * @param officerName the officer's name
 * @param openedBy who opened it
 * @param openedAt when
 * @param closed whether it is closed
 * @param facts all facts as they are known, merged
 * @param entries the journal, oldest first
 */
public record ClaimResponse(
        long id,
        ClaimKind kind,
        String region,
        @Nullable String unit,
        @Nullable String officerNo,
        String officerName,
        String openedBy,
        Instant openedAt,
        boolean closed,

        @Schema(description = "全部已知事实，写法同试算 (all facts, written as for the calculators)")
        ObjectNode facts,

        List<EntryResponse> entries) {

    /** One entry of the journal. */
    public record EntryResponse(
            long id,
            EntryKind kind,

            @Schema(description = "随记录种类而不同 (as its kind writes it)")
            ObjectNode content,

            String document,
            String recordedBy,
            Instant recordedAt) {}

    /** A case in a list. */
    @Schema(name = "ClaimHead")
    public record HeadResponse(
            long id,
            ClaimKind kind,
            String region,
            @Nullable String unit,
            @Nullable String officerNo,
            String officerName,
            Instant openedAt) {}
}
