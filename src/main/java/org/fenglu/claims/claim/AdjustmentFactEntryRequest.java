package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fenglu.words.answer.Shape;

/**
 * What a year's adjustment of a case needs.
 *
 * @param adjustment the fact with its document
 * @param by who records it
 */
record AdjustmentFactEntryRequest(
        @NotNull @Valid AdjustmentFactRequest adjustment,
        @NotBlank @Size(max = Shape.TEXT) String by) {}
