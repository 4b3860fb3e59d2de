package org.fenglu.claims.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.FreeText;

/**
 * Who closes a case, and why.
 *
 * @param by who
 * @param reason why
 * @param leavesOpen whether what is not settled is given up knowingly: it is recorded with the person and the reason
 */
@Schema(description = "结案 (closing a case)")
record ClosingRequest(
        @FreeText String by,
        @FreeText String reason,

        @Schema(description = "未发、未追回或者仍在按月发放的，仍要结案 (close although something is not settled)", defaultValue = "false")
        boolean leavesOpen) {}
