package org.fenglu.claims.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.claims.claim.StatementResponse;
import org.fenglu.claims.claim.Statements;
import org.fenglu.claims.payment.BenefitRunAnswer.Lines;
import org.fenglu.store.decision.DecisionRequest;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Wording;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Runs of benefits over the wire: calculate one, look at it, approve it as a second person. */
@Path("/v1/benefit-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "benefit-runs", description = "待遇发放：计算、复核、补发与追回 (runs of benefits)")
class BenefitRunResource {

    private static final String ONE = "/{id: \\d+}";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LARGEST_PAGE = 200;

    private final BenefitRuns runs;
    private final RunDecisions decisions;
    private final StoredBenefitRuns stored;
    private final Statements statements;
    private final RequestKeys keys;

    BenefitRunResource(
            BenefitRuns runs,
            RunDecisions decisions,
            StoredBenefitRuns stored,
            Statements statements,
            RequestKeys keys) {
        this.keys = keys;
        this.runs = runs;
        this.decisions = decisions;
        this.stored = stored;
        this.statements = statements;
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Operation(
            summary = "计算一个月的待遇，存为待复核批次 (calculate a month and keep it as a draft)",
            description = "应发减去已批准批次已发：公布了数据、改变了事实、批准了年度调整之后，差额逐月补发。"
                    + " (What is due less what approved runs paid; every difference is paid month by month.)")
    @APIResponseSchema(
            value = BenefitRunResponse.class,
            responseCode = "201",
            responseDescription = "待复核批次 (the draft)")
    public RestResponse<BenefitRunResponse> draftBenefitRun(
            @Valid @NotNull BenefitRunRequest request, @Context HttpHeaders headers) {
        LocalDate assessedOn = request.assessedOn() == null ? LocalDate.now(CHINA) : request.assessedOn();
        String id = keys.onceBy(
                request,
                kept -> true,
                key -> Long.toString(runs.draft(request.month(), assessedOn, request.by(), key).id));
        return ResponseBuilder.<BenefitRunResponse>created(URI.create("/v1/benefit-runs/" + id))
                .entity(whole(stored.numbered(Long.parseLong(id)), headers))
                .build();
    }

    @GET
    @Operation(summary = "最近的批次 (runs, the newest first)")
    public Listing<BenefitRunResponse> listBenefitRuns(
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(LARGEST_PAGE) int limit,
            @QueryParam("month") @Nullable YearMonth month,
            @Context HttpHeaders headers) {
        BenefitRunAnswer answer = new BenefitRunAnswer(Wording.wanted(headers.getAcceptableLanguages()));
        return stored.page(month, before, limit).mapped(run -> answer.of(run, Lines.NONE));
    }

    @GET
    @Path(ONE)
    @Operation(summary = "一个批次的全部明细 (a run with all its lines)")
    public BenefitRunResponse readBenefitRun(@PathParam("id") long id, @Context HttpHeaders headers) {
        return whole(stored.numbered(id), headers);
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/approval")
    @Operation(summary = "批准：须由计算人以外的人 (approve a run; its drafter cannot)")
    public BenefitRunResponse approveBenefitRun(
            @PathParam("id") long id, @Valid @NotNull DecisionRequest decision, @Context HttpHeaders headers) {
        return whole(once(decision, () -> decisions.approve(id, decision.by())), headers);
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/withdrawal")
    @Operation(summary = "撤回待复核批次 (give a draft up)")
    public BenefitRunResponse withdrawBenefitRun(
            @PathParam("id") long id, @Valid @NotNull DecisionRequest decision, @Context HttpHeaders headers) {
        String reason = decision.requiredReason();
        return whole(once(decision, () -> decisions.withdraw(id, decision.by(), reason)), headers);
    }

    @GET
    @Path(ONE + "/claims/{claim: \\d+}")
    @Operation(summary = "一份案卷在这一批次中的核定表，按当时所知重算，与存储逐分相同 (a case as the run saw it, replayed)")
    public StatementResponse replayClaim(
            @PathParam("id") long id, @PathParam("claim") long claim, @Context HttpHeaders headers) {
        BenefitRuns.Replayed replayed = runs.replayed(id, claim);
        return statements.of(replayed.claim(), replayed.terms(), Wording.wanted(headers.getAcceptableLanguages()));
    }

    /** Returns the run as it is stored, which this request has decided. */
    private BenefitRunEntity once(Object content, Supplier<BenefitRunEntity> work) {
        return stored.numbered(Long.parseLong(keys.once(content, () -> Long.toString(work.get().id))));
    }

    private BenefitRunResponse whole(BenefitRunEntity run, HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return new BenefitRunAnswer(wording)
                .of(run, new Lines(stored.payments(run.id), stored.open(run.id), stored.refused(run.id)));
    }
}
