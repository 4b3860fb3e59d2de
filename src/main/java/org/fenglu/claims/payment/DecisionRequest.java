package org.fenglu.claims.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about a run.
 *
 * @param by who
 * @param reason why; needed to withdraw one
 */
record DecisionRequest(
        @NotBlank @Size(max = Shape.TEXT) String by,
        @Nullable @Size(max = Shape.TEXT) String reason) {}
