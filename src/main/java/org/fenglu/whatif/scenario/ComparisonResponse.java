package org.fenglu.whatif.scenario;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.FindingResponse;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives side by side, in the order of the request.
 *
 * @param rateBook fingerprint of the rate book that all were projected by
 * @param alternatives what each comes to
 */
@Schema(description = "方案对比 (alternatives side by side)")
record ComparisonResponse(String rateBook, List<Compared> alternatives) {

    /**
     * One of them.
     *
     * @param name what it is called
     * @param scenario the address of its scenario, or null
     * @param summary what it comes to, or null where it cannot be projected
     * @param difference to the first one; null for the first, and where one of the two cannot be projected
     * @param findings why it cannot be projected; empty where it can
     */
    record Compared(
            String name,
            @Nullable String scenario,
            @Nullable Summary summary,
            @Nullable Difference difference,
            List<FindingResponse> findings) {}
}
