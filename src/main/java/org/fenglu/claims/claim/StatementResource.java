package org.fenglu.claims.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.words.document.Document;
import org.fenglu.words.document.HtmlDocument;
import org.fenglu.words.document.PdfDocument;
import org.fenglu.words.wording.Wording;

/** The statement of a case, as known on any day: for programs, and as a document that a family reads. */
@Path("/v1/claims")
@Tag(name = "claims")
class StatementResource {

    private static final String PDF = "application/pdf";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Claims claims;
    private final Assessments assessments;
    private final Statements statements;
    private final RatesInUse rates;

    StatementResource(Claims claims, Assessments assessments, Statements statements, RatesInUse rates) {
        this.claims = claims;
        this.assessments = assessments;
        this.statements = statements;
        this.rates = rates;
    }

    @GET
    @Path("/{id: \\d+}/statement")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "待遇核定表：逐项、逐月、逐步 (the statement: every line, month and step)")
    public StatementResponse readStatement(
            @PathParam("id") long id, @BeanParam StatementQuery query, @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return statements.of(assessed(claims.known(id, query.knownAt()), query), wording);
    }

    @GET
    @Path("/{id: \\d+}/statement.html")
    @Produces(HTML)
    @Operation(summary = "家属阅读的核定表，网页 (the statement for a family, as a page)")
    public Response readStatementPage(@PathParam("id") long id, @BeanParam StatementQuery query) {
        return Response.ok(HtmlDocument.page(document(id, query)), HTML).build();
    }

    @GET
    @Path("/{id: \\d+}/statement.pdf")
    @Produces(PDF)
    @Operation(summary = "家属阅读的核定表，PDF (the statement for a family, as PDF)")
    public Response readStatementPdf(@PathParam("id") long id, @BeanParam StatementQuery query) {
        return Response.ok(PdfDocument.file(document(id, query)), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=statement-" + id + ".pdf")
                .build();
    }

    private Document document(long id, StatementQuery query) {
        Claim claim = claims.known(id, query.knownAt());
        return statements.document(claim, assessed(claim, query));
    }

    private ClaimAssessment assessed(Claim claim, StatementQuery query) {
        return assessments.of(claim, query.day(), rates.knownOn(query.ratesKnownOn()), null);
    }
}
