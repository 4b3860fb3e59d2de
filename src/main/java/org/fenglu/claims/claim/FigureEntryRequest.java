package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fenglu.words.answer.Shape;

/**
 * A published figure for a case.
 *
 * @param figure the figure with its document
 * @param by who records it
 */
record FigureEntryRequest(
        @NotNull @Valid FigureRequest figure,
        @NotBlank @Size(max = Shape.TEXT) String by) {}
