package org.fenglu.book.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about a draft.
 *
 * @param by who publishes or withdraws it
 * @param reason why; needed to withdraw it
 */
@Schema(description = "谁决定 (who decides)")
record DecisionRequest(
        @NotBlank @Size(max = LONGEST_NAME) @Schema(examples = "李四")
        String by,

        @Nullable @Size(max = LONGEST_REASON) String reason) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_REASON = 1_000;
}
