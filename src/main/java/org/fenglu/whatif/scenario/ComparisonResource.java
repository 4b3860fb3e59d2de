package org.fenglu.whatif.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.words.wording.Wording;

/** Projections side by side over the wire; nothing is stored. */
@Path("/v1/comparisons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons", description = "方案对比和逐项试算，只算不存 (projections side by side; nothing is stored)")
class ComparisonResource {

    private static final String REFUSED =
            "与请求同序；不能测算的列出原因，不影响其他 (in the order of the request; one that is refused stops no other)";

    private final Comparisons comparisons;
    private final Sweeps sweeps;
    private final RatesInUse rates;

    ComparisonResource(Comparisons comparisons, Sweeps sweeps, RatesInUse rates) {
        this.comparisons = comparisons;
        this.sweeps = sweeps;
        this.rates = rates;
    }

    @POST
    @Operation(
            summary = "并列对比 2 至 6 个方案：本人所得和单位所付 (what reaches the person and what the employer pays)",
            description = REFUSED)
    public ComparisonResponse compareProjections(
            @Valid @NotNull ComparisonRequest comparison, @Context HttpHeaders headers) {
        return comparisons.of(comparison, rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/sweeps")
    @Operation(
            summary = "一项或两项取不同的值，逐格试算，最多 100 格 (one or two inputs over a list of values each)",
            description = REFUSED)
    public SweepResponse sweepProjection(@Valid @NotNull SweepRequest sweep, @Context HttpHeaders headers) {
        return sweeps.of(sweep, rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
    }
}
