package org.fenglu.force.payrun;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.words.wording.Wording;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** What goes with one run: who could not be paid, what changed, and how far it is, as it goes. */
@Path("/v1/runs/{id}")
@Tag(name = "runs")
class RunDetailResource {

    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(250);

    private final RunReading reading;
    private final FindingReading findings;
    private final ChangeReading changes;

    @Inject
    RunDetailResource(RunReading reading, FindingReading findings, ChangeReading changes) {
        this.reading = reading;
        this.findings = findings;
        this.changes = changes;
    }

    @GET
    @Path("/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "不能发放的人员和原因 (who could not be paid, and why)",
            description = "该次核算的月份和单位目前的问题。 (What stands now in the month and unit of the run.)")
    public FindingsResponse findings(
            @PathParam("id") long id,
            @Parameter(description = "上一页的 next (next of the page before)") @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(RunResource.ITEMS_MOST) int limit,
            @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return findings.page(id, after, limit, wording);
    }

    @GET
    @Path("/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "与上月的差别 (differences to the month before)",
            description = "该次核算的月份和单位目前的工资条与上月相比：合计、各项目、差别最大的人员。"
                    + " (The payslips that stand now in the month and unit of the run, against the month before:"
                    + " sums, lines, the officers with the largest differences.)")
    public ChangesResponse changes(@PathParam("id") long id) {
        return changes.of(id);
    }

    @GET
    @Path("/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "进展，直到结束 (progress until the end, as server-sent events)")
    public Multi<ProgressResponse> progress(@PathParam("id") long id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> reading.progress(id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_EVENTS)
                .whilst(ProgressResponse::isUnderWay);
    }
}
