package org.fenglu.book.order;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.words.wording.Wording;

/** What an order does to a pay scheme, over the wire; nothing is kept. */
@Path("/v1/adjustments")
@Tag(name = "adjustments", description = "年度调整 (the yearly adjustment)")
class OrderResource {

    private static final String YAML = "application/yaml";
    private static final String FILE = "order";

    private final RatesInUse rates;

    OrderResource(RatesInUse rates) {
        this.rates = rates;
    }

    @POST
    @Path("/preview")
    @Consumes({YAML, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "预览调整令，逐项列出原标准与新标准 (what an order does, amount by amount)")
    public AdjustmentResponse previewOrder(byte[] order, @Context HttpHeaders headers) {
        RateFiles files = RateFiles.ofArchive(rates.now().archive().get());
        return AdjustmentResponse.of(
                Adjustment.of(files, FILE, order).preview(), Wording.wanted(headers.getAcceptableLanguages()));
    }
}
