package org.fenglu.claims.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.fenglu.words.answer.Shape;

/**
 * Who closes or reopens a case, and why.
 *
 * @param by who
 * @param reason why
 */
record ReasonRequest(
        @NotBlank @Size(max = Shape.TEXT) String by,
        @NotBlank @Size(max = Shape.TEXT) String reason) {}
