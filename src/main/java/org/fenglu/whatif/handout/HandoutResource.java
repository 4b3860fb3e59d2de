package org.fenglu.whatif.handout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.whatif.projection.ProjectionRequest;
import org.fenglu.whatif.projection.Projections;
import org.fenglu.words.document.PdfDocument;
import org.fenglu.words.wording.Wording;

/** A projection as a file to take home; the same request as for the projection itself, and nothing is kept. */
@Path("/v1/projections")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "projections")
class HandoutResource {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Projections projections;
    private final RatesInUse rates;
    private final RateFiles files;

    HandoutResource(Projections projections, RatesInUse rates, RateFiles files) {
        this.projections = projections;
        this.rates = rates;
        this.files = files;
    }

    @POST
    @Path("/statement.pdf")
    @Produces(PDF)
    @Operation(summary = "测算书，PDF：假设与数字并列 (the projection as PDF, the assumptions beside the figures)")
    public Response makeProjectionPdf(@Valid @NotNull ProjectionRequest request) {
        Handout handout = handout(request, Wording.CHINESE);
        return file(PdfDocument.file(new ProjectionDocument(handout).document()), PDF, "pdf");
    }

    @POST
    @Path("/statement.xlsx")
    @Produces(XLSX)
    @Operation(summary = "测算表，电子表格 (the projection as a workbook)")
    public Response makeProjectionWorkbook(@Valid @NotNull ProjectionRequest request, @Context HttpHeaders headers) {
        Handout handout = handout(request, Wording.wanted(headers.getAcceptableLanguages()));
        return file(new ProjectionWorkbook(handout).bytes(), XLSX, "xlsx");
    }

    private Handout handout(ProjectionRequest request, Wording wording) {
        String code = request.officer().region();
        return new Handout(
                projections.of(request, rates.book(), wording),
                files.regionNames().getOrDefault(code, code),
                LocalDate.now(CHINA),
                wording);
    }

    private static Response file(byte[] bytes, String type, String ending) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=projection." + ending)
                .build();
    }
}
