package org.fenglu.whatif.projection;

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
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Wording;

/** Projections over the wire; asking again gives the same answer, and nothing is kept. */
@Path("/v1/projections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projections", description = "多年薪酬测算，只算不存 (projections; nothing is stored)")
class ProjectionResource {

    private final Projections projections;
    private final ProjectionBatches batches;
    private final RatesInUse rates;

    ProjectionResource(Projections projections, ProjectionBatches batches, RatesInUse rates) {
        this.projections = projections;
        this.batches = batches;
        this.rates = rates;
    }

    @POST
    @Operation(summary = "测算今后每个月、每一年的薪酬 (project pay over months and years)")
    public ProjectionResponse project(@Valid @NotNull ProjectionRequest request, @Context HttpHeaders headers) {
        return projections.of(request, rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/batch")
    @Operation(summary = "一次测算多份，与请求同序，互不影响 (several at once, in their order; one that is refused stops no other)")
    public Listing<ProjectionBatches.Answer> projectBatch(
            @Valid @NotNull ProjectionBatches.Batch batch, @Context HttpHeaders headers) {
        return Listing.whole(batches.of(batch, rates.book(), Wording.wanted(headers.getAcceptableLanguages())));
    }
}
