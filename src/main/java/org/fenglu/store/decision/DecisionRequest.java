package org.fenglu.store.decision;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.FreeText;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about a draft.
 *
 * @param by who approves, publishes or withdraws it
 * @param reason why; needed to withdraw it
 */
@Schema(description = "谁决定 (who decides)")
public record DecisionRequest(
        @FreeText @Schema(examples = "李四") String by,

        @Nullable @Size(max = LONGEST_REASON) String reason) {

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    /** Returns the reason of a withdrawal; refuses where it is missing. */
    public String requiredReason() {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(Kind.INVALID, "NAME_MISSING", Map.of("found", "reason"));
        }
        return reason;
    }
}
