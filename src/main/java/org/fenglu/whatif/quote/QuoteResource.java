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
    public QuoteResponse quote(@Valid @NotNull QuoteRequest quote, @Context HttpHeaders headers) {
        return quotes.of(quote, rates.book(), Wording.wanted(headers.getAcceptableLanguages()));
    }
}
