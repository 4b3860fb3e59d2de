package org.fenglu.whatif.scenario;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.whatif.projection.ProjectionResponse.Month;
import org.fenglu.whatif.projection.ProjectionResponse.Sums;
import org.fenglu.words.answer.FindingResponse;
import org.jspecify.annotations.Nullable;

/**
 * A sweep: the last axis varies fastest.
 *
 * @param rateBook fingerprint of the rate book
 * @param inputs the places that were varied, in the order of the request
 * @param cells one for each combination of values
 */
@Schema(description = "逐项试算的结果 (a sweep)")
record SweepResponse(String rateBook, List<SweepInput> inputs, List<Cell> cells) {

    /**
     * One combination.
     *
     * @param values the value of each axis
     * @param firstMonth what is paid in the first month, or null where it cannot be projected
     * @param totals sums over all months, or null likewise
     * @param reaching net as a share of the employer's cost over all months, or null
     * @param pension first pension a month, or null
     * @param findings why it cannot be projected; empty where it can
     */
    @Schema(name = "SweepCell")
    record Cell(
            List<String> values,
            @Nullable Month firstMonth,
            @Nullable Sums totals,
            @Nullable String reaching,
            @Nullable String pension,
            List<FindingResponse> findings) {}
}
