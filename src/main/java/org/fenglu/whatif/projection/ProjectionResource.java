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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
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
    @APIResponse(
            responseCode = "200",
            description = "测算结果和全部假设 (the projection and all it assumes)",
            content = @Content(schema = @Schema(implementation = ProjectionResponse.class)))
    @APIResponse(
            responseCode = "400",
            description = "JSON 读不懂：语法、未知字段、类型 (JSON that cannot be read)",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "能读懂但不可能正确：列出全部问题，各带请求中的位置 (all findings at once, each with its field)",
            content = @Content(mediaType = "application/problem+json"))
    public ProjectionResponse project(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ProjectionRequest.class),
                                            examples =
                                                    @ExampleObject(name = "shanghai", value = ProjectionExample.JSON)))
                    @Valid
                    @NotNull
                    ProjectionRequest request,
            @Context HttpHeaders headers) {
        return projections.of(request, rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/batch")
    @Operation(summary = "一次测算多份，互不影响 (several projections at once; one that is refused stops no other)")
    @APIResponse(responseCode = "200", description = "与请求同序 (in the order of the requests)")
    public List<ProjectionBatches.Answer> batch(
            @Valid @NotNull ProjectionBatches.Batch batch, @Context HttpHeaders headers) {
        return batches.of(batch, rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
    }
}
