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
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.whatif.projection.Projections;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Scenarios over the wire: keep one, read one. What cannot be projected today is not kept. */
@Path("/v1/scenarios")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scenarios", description = "方案：命名、分享，不含个人身份信息 (scenarios, shared by link, without personal data)")
class ScenarioResource {

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
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "201", responseDescription = "已保存 (kept)")
    public RestResponse<ScenarioResponse> keepScenario(
            @Valid @NotNull ScenarioRequest scenario, @Context HttpHeaders headers) {
        String id = keys.once(scenario, () -> {
            projections.of(scenario.request(), rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
            return scenarios.keep(scenario.name(), scenario.request()).id;
        });
        return ResponseBuilder.<ScenarioResponse>created(URI.create("/v1/scenarios/" + id))
                .entity(readScenario(id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "读取一个方案 (a scenario)")
    public ScenarioResponse readScenario(@PathParam("id") String id) {
        return scenarios
                .find(id)
                .map(ScenarioResponse::of)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "SCENARIO_NOT_FOUND", Map.of("found", id)));
    }
}
