package org.fenglu.claims.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.claims.payment.AdjustmentPreviewResponse.ChangedResponse;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.rates.Region;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The yearly adjustments of benefits in payment over the wire: who gets how much, then two people let it pay. */
@Path("/v1/benefit-adjustments/{region: \\d{6}}/{year: \\d{4}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "benefit-adjustments", description = "在发待遇的年度调整 (yearly adjustment of benefits in payment)")
class AdjustmentResource {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Approvals approvals;
    private final AnswerMapper answers;
    private final RequestKeys keys;

    AdjustmentResource(Approvals approvals, AnswerMapper answers, RequestKeys keys) {
        this.keys = keys;
        this.approvals = approvals;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "预览：逐人列出调整前后数额和补发额，不登记 (each line before and after, and the back pay)")
    public AdjustmentPreviewResponse previewBenefitAdjustment(
            @PathParam("region") String region,
            @PathParam("year") int year,
            @QueryParam("through") @Nullable YearMonth through,
            @Context HttpHeaders headers) {
        LocalDate today = LocalDate.now(CHINA);
        YearMonth last = through == null ? YearMonth.from(today) : through;
        AdjustmentYear adjustment = new AdjustmentYear(new Region(region), year);
        return response(approvals.preview(adjustment, today, last), Wording.wanted(headers.getAcceptableLanguages()));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Operation(summary = "批准，须两人；此后的发放批次补发至 1 月 1 日 (let it pay; two people)")
    public AdjustmentPreviewResponse approveBenefitAdjustment(
            @PathParam("region") String region,
            @PathParam("year") int year,
            @Valid @NotNull ApprovalRequest request,
            @Context HttpHeaders headers) {
        AdjustmentYear adjustment = new AdjustmentYear(new Region(region), year);
        keys.once(request, () -> {
            approvals.approve(adjustment, request.by(), request.approvedBy());
            return adjustment.toString();
        });
        return previewBenefitAdjustment(region, year, null, headers);
    }

    private AdjustmentPreviewResponse response(AdjustmentPreview preview, Wording wording) {
        return new AdjustmentPreviewResponse(
                preview.adjustment().region().code(),
                preview.adjustment().year(),
                answers.version(preview.version()),
                preview.isPaying(),
                preview.through().toString(),
                preview.people().stream()
                        .map(changed -> changed(changed, wording))
                        .toList(),
                preview.backPay().toString(),
                preview.unknown());
    }

    private static ChangedResponse changed(AdjustmentPreview.Changed changed, Wording wording) {
        return new ChangedResponse(
                changed.claim(),
                changed.officerName(),
                changed.line().benefit(),
                wording.of(changed.line().benefit()),
                changed.line().of(),
                changed.payer(),
                changed.first().toString(),
                changed.before().toString(),
                changed.after().toString(),
                changed.after().minus(changed.before()).toString(),
                changed.backPay().toString());
    }
}
