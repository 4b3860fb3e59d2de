package org.fenglu.whatif.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.whatif.projection.Projections;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;

/** Scenarios over the wire: keep one, read one. What cannot be projected today is not kept. */
@Path("/v1/scenarios")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scenarios", description = "方案：命名、分享，不含个人身份信息 (scenarios, shared by link, without personal data)")
class ScenarioResource {

    private static final String PROBLEM = "application/problem+json";

    private final Scenarios scenarios;
    private final Projections projections;
    private final RatesInUse rates;
    private final RequestKeys keys;

    ScenarioResource(Scenarios scenarios, Projections projections, RatesInUse rates, RequestKeys keys) {
        this.keys = keys;
        this.scenarios = scenarios;
        this.projections = projections;
        this.rates = rates;
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Operation(summary = "保存一个方案，得到可分享的链接 (keep a scenario under a link)")
    @APIResponse(
            responseCode = "201",
            description = "已保存 (kept)",
            content = @Content(schema = @Schema(implementation = ScenarioResponse.class)))
    @APIResponse(
            responseCode = "422",
            description = "列出全部问题，什么也没有保存 (all findings at once; nothing is kept)",
            content = @Content(mediaType = PROBLEM))
    public Response keep(@Valid @NotNull ScenarioRequest scenario, @Context HttpHeaders headers) {
        String id = keys.once(scenario, () -> {
            projections.of(scenario.request(), rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
            return scenarios.keep(scenario.name(), scenario.request()).id;
        });
        return Response.created(URI.create("/v1/scenarios/" + id))
                .entity(one(id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "读取一个方案 (a scenario)")
    @APIResponse(
            responseCode = "404",
            description = "没有，或者已过保存期 (none, or no longer kept)",
            content = @Content(mediaType = PROBLEM))
    public ScenarioResponse one(@PathParam("id") String id) {
        return scenarios
                .find(id)
                .map(ScenarioResponse::of)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "SCENARIO_NOT_FOUND", Map.of("found", id)));
    }
}
