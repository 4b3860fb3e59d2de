package org.fenglu.force.payrun;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.force.payrun.RunResponse.ProgressResponse;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Wording;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Runs over the wire: begin one, see how far it is, what it came to, who could not be paid and what changed. */
@Path("/v1/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs", description = "月度核算 (runs of a month)")
class RunResource {

    static final int ITEMS_MOST = 1_000;

    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(250);

    private final RunsUnderWay underWay;
    private final RunReading reading;
    private final RequestKeys keys;
    private final StoredFindings findings;
    private final ChangeReading changes;

    @Inject
    RunResource(
            RunsUnderWay underWay,
            RunReading reading,
            RequestKeys keys,
            StoredFindings findings,
            ChangeReading changes) {
        this.underWay = underWay;
        this.reading = reading;
        this.keys = keys;
        this.findings = findings;
        this.changes = changes;
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "开始核算一个月 (begin to run a month)",
            description = "立即返回；进展见 Location 所指的地址。同一月份重复核算不会改变结果相同的工资条。"
                    + " (Answers at once; for its progress see the address in Location. Running a month again"
                    + " changes nothing that comes out alike.)")
    @APIResponseSchema(value = RunResponse.class, responseCode = "202", responseDescription = "已开始 (begun)")
    public RestResponse<RunResponse> startRun(@Valid @NotNull RunRequest request, @Context HttpHeaders headers) {
        RunOrder order = RunOrder.of(request.month(), request.unit(), request.payDate());
        long id = Long.parseLong(
                keys.onceBy(order, reading::isWorkedOn, key -> Long.toString(underWay.start(order, key))));
        return ResponseBuilder.accepted(reading.of(id, Wording.wanted(headers.getAcceptableLanguages())))
                .location(URI.create("/v1/runs/" + id))
                .build();
    }

    @GET
    @Operation(summary = "已有的核算，新的在前 (runs, the newest first)")
    public Listing<RunResponse> listRuns(
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(ITEMS_MOST) int limit,
            @BeanParam RunSearch search,
            @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return reading.page(search, before, limit, wording);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一次核算：状态、人数、金额，按单位 (one run: state, counts and sums, by unit)")
    public RunResponse readRun(@PathParam("id") long id, @Context HttpHeaders headers) {
        return reading.of(id, Wording.wanted(headers.getAcceptableLanguages()));
    }

    @GET
    @Path("/{id}/findings")
    @Operation(
            summary = "不能发放的人员和原因 (who could not be paid, and why)",
            description = "该次核算的月份和单位目前的问题。 (What stands now in the month and unit of the run.)")
    public Listing<OfficerFindingResponse> listRunFindings(
            @PathParam("id") long id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(ITEMS_MOST) int limit,
            @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return findings.page(id, after, limit, wording);
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            summary = "与上月的差别 (differences to the month before)",
            description = "该次核算的月份和单位目前的工资条与上月相比：合计、各项目、差别最大的人员。"
                    + " (The payslips that stand now in the month and unit of the run, against the month before:"
                    + " sums, lines, the officers with the largest differences.)")
    public ChangesResponse readRunChanges(@PathParam("id") long id) {
        return changes.of(id);
    }

    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "进展，直到结束 (progress until the end, as server-sent events)")
    public Multi<ProgressResponse> followRun(@PathParam("id") long id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> reading.progress(id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_EVENTS)
                .whilst(ProgressResponse::isUnderWay);
    }
}
