package org.fenglu.claims.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.fenglu.words.answer.Shape;

/**
 * Two people let an adjustment pay.
 *
 * @param by who records it
 * @param approvedBy who approves it, another person
 */
record ApprovalRequest(
        @NotBlank @Size(max = Shape.TEXT) String by,
        @NotBlank @Size(max = Shape.TEXT) String approvedBy) {}
