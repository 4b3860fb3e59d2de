package org.fenglu.claims.claim;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.words.answer.FreeText;

/**
 * What a person decided on a point that the law leaves open.
 *
 * @param choice the point
 * @param option the decision
 * @param decidedBy who
 * @param reason why
 */
@Schema(description = "对法律未定之点作出的选择 (a decision on a point that the law leaves open)")
record Decided(
        @NotNull Choice choice,
        @NotNull Option option,
        @FreeText String decidedBy,

        @FreeText String reason) {}
