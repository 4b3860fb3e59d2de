package org.fenglu.whatif.projection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.words.wording.Wording;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a projection can be asked for; the same until the rates or the month change. */
@Path("/v1/projections/options")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projections")
class OptionsResource {

    private final Options options;
    private final RatesInUse rates;

    OptionsResource(Options options, RatesInUse rates) {
        this.options = options;
        this.rates = rates;
    }

    @GET
    @Operation(summary = "可供测算的地区、薪酬方案及其要求填写的内容 (what can be projected, and what each scheme asks)")
    @APIResponseSchema(value = OptionsResponse.class, responseCode = "200", responseDescription = "可供测算的 (the options)")
    @APIResponse(responseCode = "304", description = "没有变化 (unchanged)")
    public RestResponse<OptionsResponse> readProjectionOptions(@Context Request request, @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        OptionsResponse answer = options.of(rates.book(), wording);
        EntityTag tag = new EntityTag(
                answer.rateBook() + "-" + answer.month() + "-" + (wording == Wording.ENGLISH ? "en" : "zh"));
        boolean isUnchanged = request.evaluatePreconditions(tag) != null;
        ResponseBuilder<OptionsResponse> response =
                isUnchanged ? ResponseBuilder.notModified() : ResponseBuilder.ok(answer);
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }
}
