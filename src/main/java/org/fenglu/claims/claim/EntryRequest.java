package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.FreeText;

/**
 * Facts that became known.
 *
 * @param facts as the calculator takes them; merged with what is known: a key replaces the same key, null takes it
 *     away, elements of lists are found by their {@code id} or {@code from}, {@code "withdrawn": true} takes one out
 * @param document the evidence that was seen
 * @param by who records them
 */
@Schema(description = "新获知的事实，与已知事实合并 (facts that became known)")
record EntryRequest(
        @NotNull @Schema(description = "案卷事实中新获知或更正的部分 (the part of the facts that became known or is corrected)")
        ObjectNode facts,

        @FreeText String document,
        @FreeText String by) {

    /**
     * A published figure for a case.
     *
     * @param figure the figure with its document
     * @param by who records it
     */
    @Schema(name = "FigureEntryRequest")
    record Figure(
            @NotNull @Valid FigureRequest figure, @FreeText String by) {}

    /**
     * What a year's adjustment of a case needs.
     *
     * @param adjustment the fact with its document
     * @param by who records it
     */
    @Schema(name = "AdjustmentFactEntryRequest")
    record AdjustmentFact(
            @NotNull @Valid AdjustmentFactRequest adjustment,
            @FreeText String by) {}

    /**
     * Who reopens a case, and why.
     *
     * @param by who
     * @param reason why
     */
    @Schema(name = "ReasonRequest")
    record Reopening(@FreeText String by, @FreeText String reason) {}
}
