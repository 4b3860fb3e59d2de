package org.fenglu.force.impact;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What two rate books say differently, over the wire. */
@Path("/v1/rate-diffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "impacts")
class RateDiffResource {

    private final Impacts impacts;

    RateDiffResource(Impacts impacts) {
        this.impacts = impacts;
    }

    /** The values that differ. */
    record Diff(List<RateDiff.Line> lines) {}

    @GET
    @Operation(summary = "两套费率逐值比较：表、键、旧值、新值、生效日、文件 (two rate books compared value by value)")
    @APIResponse(
            responseCode = "404",
            description = "没有该发布 (no such release)",
            content = @Content(mediaType = "application/problem+json"))
    public Diff diff(
            @Parameter(description = "in-use 或发布编号 (or the number of a release)", example = "in-use")
                    @QueryParam("before")
                    @NotBlank
                    String before,
            @Parameter(description = "in-use 或发布编号 (or the number of a release)", example = "in-use")
                    @QueryParam("after")
                    @NotBlank
                    String after) {
        return new Diff(impacts.diff(new SideName(before), new SideName(after)));
    }
}
