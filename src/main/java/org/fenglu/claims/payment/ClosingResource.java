package org.fenglu.claims.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.claims.claim.ClaimAnswers;
import org.fenglu.claims.claim.ClaimResponse;
import org.fenglu.claims.claim.Claims;
import org.fenglu.store.request.RequestKeys;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The end of a case file, over the wire. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "claims")
class ClosingResource {

    private final Closings closings;
    private final Claims claims;
    private final ClaimAnswers answers;
    private final RequestKeys keys;

    ClosingResource(Closings closings, Claims claims, ClaimAnswers answers, RequestKeys keys) {
        this.claims = claims;
        this.keys = keys;
        this.closings = closings;
        this.answers = answers;
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path("/{id: \\d+}/closing")
    @Operation(summary = "结案；有未发、未追回或者仍在按月发放的，逐项列出并拒绝 (close a case; refused while anything is open)")
    public RestResponse<ClaimResponse> closeClaim(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull ClosingRequest request) {
        Long newest = ClaimAnswers.seen(seen);
        keys.once(
                Arrays.asList(newest, request),
                () -> Long.toString(closings.close(id, newest, request).id()));
        return answers.of(claims.known(id));
    }
}
