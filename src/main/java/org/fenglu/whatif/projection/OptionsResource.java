package org.fenglu.whatif.projection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.words.wording.Wording;

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
    @APIResponse(
            responseCode = "200",
            description = "能发放的方案在前 (schemes that can pay first)",
            content = @Content(schema = @Schema(implementation = OptionsResponse.class)))
    @APIResponse(responseCode = "304", description = "没有变化 (unchanged)")
    public Response options(@Context Request request, @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        OptionsResponse answer = options.of(rates.book(), wording);
        EntityTag tag = new EntityTag(
                answer.rateBook() + "-" + answer.month() + "-" + (wording == Wording.ENGLISH ? "en" : "zh"));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged == null ? Response.ok(answer) : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }
}
