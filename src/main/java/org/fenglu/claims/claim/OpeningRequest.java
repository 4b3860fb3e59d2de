package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.FreeText;
import org.fenglu.words.answer.RegionCode;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened.
 *
 * @param kind what it is about
 * @param region the coordinating region (统筹地区) of the work-injury insurance
 * @param unit the officer's unit
 * @param officerNo the officer's number in the roster
 * @param officerName the officer's name
 * @param facts the first facts, as the calculator takes them
 * @param document the evidence that was seen
 * @param by who opens it
 */
@Schema(description = "立案 (a case to be opened)")
record OpeningRequest(
        @NotNull ClaimKind kind,

        @NotNull @RegionCode String region,

        @Nullable @Size(max = Shape.TEXT) String unit,
        @Nullable @Size(max = Shape.TEXT) String officerNo,
        @FreeText String officerName,

        @NotNull @Schema(description = "最初获知的事实，写法同试算 (the first facts, written as for the calculators)")
        ObjectNode facts,

        @FreeText String document,
        @FreeText String by) {

    /** Returns the case, which is not stored yet. */
    ClaimEntity claim() {
        ClaimEntity claim = new ClaimEntity();
        claim.kind = kind;
        claim.region = region;
        claim.unit = unit;
        claim.officerNo = officerNo;
        claim.officerName = officerName;
        claim.openedBy = by;
        return claim;
    }
}
