package org.fenglu.whatif.quote;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.words.wording.Wording;

/** One payslip over the wire; asking again gives the same answer, and nothing is kept. */
@Path("/v1/quotes")
@Tag(name = "quotes", description = "只算不存的工资条 (payslips computed and not stored)")
class QuoteResource {

    private final Quotes quotes;
    private final RatesInUse rates;

    QuoteResource(Quotes quotes, RatesInUse rates) {
        this.quotes = quotes;
        this.rates = rates;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "算一张工资条，附每一步的说明 (quote one payslip with its explanation)")
    @APIResponse(
            responseCode = "200",
            description = "工资条 (the payslip)",
            content = @Content(schema = @Schema(implementation = QuoteResponse.class)))
    @APIResponse(
            responseCode = "400",
            description = "JSON 读不懂：语法、未知字段、类型 (JSON that cannot be read)",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "能读懂但不可能正确：列出全部问题 (all findings at once)",
            content = @Content(mediaType = "application/problem+json"))
    public QuoteResponse quote(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = QuoteRequest.class),
                                            examples = @ExampleObject(name = "shanghai", value = QuoteExample.JSON)))
                    @Valid
                    @NotNull
                    QuoteRequest quote,
            @Context HttpHeaders headers) {
        return quotes.of(quote, rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
    }
}
