package org.fenglu.claims.claim;

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
import org.fenglu.words.wording.Wording;

/** The calculators: an answer for facts that are sent along; nothing is stored. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "claims")
class CalculatorResource {

    private static final String WAITING =
            "缺事实、缺数据、待选择的逐项列出，其余照算 (what waits for a fact, a figure or a decision is listed; the rest is calculated)";

    private final Assessments assessments;
    private final Statements statements;

    CalculatorResource(Assessments assessments, Statements statements) {
        this.assessments = assessments;
        this.statements = statements;
    }

    @POST
    @Path("/injury")
    @Operation(summary = "工伤待遇试算，只算不存 (calculate an injury; nothing is stored)", description = WAITING)
    public StatementResponse calculateInjury(@Valid @NotNull InjuryRequest request, @Context HttpHeaders headers) {
        return statements.of(assessments.of(request), wording(headers));
    }

    @POST
    @Path("/survivors")
    @Operation(summary = "遗属待遇试算，只算不存 (calculate a death and its survivors; nothing is stored)", description = WAITING)
    public StatementResponse calculateSurvivors(
            @Valid @NotNull SurvivorsRequest request, @Context HttpHeaders headers) {
        return statements.of(assessments.of(request), wording(headers));
    }

    private static Wording wording(HttpHeaders headers) {
        return Wording.wanted(headers.getAcceptableLanguages());
    }
}
