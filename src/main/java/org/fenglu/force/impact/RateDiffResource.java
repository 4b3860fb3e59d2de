package org.fenglu.force.impact;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.words.answer.Listing;

/** What two rate books say differently, over the wire. */
@Path("/v1/rate-diffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "impacts")
class RateDiffResource {

    private final Impacts impacts;

    RateDiffResource(Impacts impacts) {
        this.impacts = impacts;
    }

    @GET
    @Operation(summary = "两套费率逐值比较：表、键、旧值、新值、生效日、文件 (two rate books compared value by value)")
    public Listing<RateDiff.Line> compareRates(
            @Parameter(description = "in-use 或发布编号 (or the number of a release)", example = "in-use")
                    @QueryParam("before")
                    @NotBlank
                    String before,
            @Parameter(description = "in-use 或发布编号 (or the number of a release)", example = "in-use")
                    @QueryParam("after")
                    @NotBlank
                    String after) {
        return Listing.whole(impacts.diff(new SideName(before), new SideName(after)));
    }
}
