package org.fenglu.force.payrun;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.force.payrun.StoredPayslip.ExplainedPayslip;
import org.fenglu.force.payrun.StoredPayslipResponse.OfficerYearResponse;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Stored payslips over the wire: one, why it is what it is, and an officer's year. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payslips", description = "已保存的工资条 (stored payslips)")
class PayslipResource {

    private static final String NONE = "没有；如该人员不能发放，列出原因 (none; with the findings if the officer was refused)";
    private static final int YEAR_FIRST = 1950;
    private static final int YEAR_LAST = 2100;

    private final Payslips payslips;
    private final Explanations explanations;
    private final StalePayslips stale;
    private final PayslipMapper mapper;
    private final AnswerMapper answers;

    @Inject
    PayslipResource(
            Payslips payslips,
            Explanations explanations,
            StalePayslips stale,
            PayslipMapper mapper,
            AnswerMapper answers) {
        this.payslips = payslips;
        this.explanations = explanations;
        this.stale = stale;
        this.mapper = mapper;
        this.answers = answers;
    }

    @GET
    @Path("/payslips/{officerNo}/{month}")
    @Operation(summary = "一张工资条 (a payslip)")
    public StoredPayslipResponse readPayslip(
            @PathParam("officerNo") String officerNo,
            @PathParam("month") YearMonth month,
            @QueryParam("unit") @Nullable String unit,
            @Context HttpHeaders headers) {
        StoredPayslip stored = payslips.of(officerNo, month, unit);
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return mapper.payslip(stored, List.of(), StaleResponse.of(stale.of(stored), wording));
    }

    @GET
    @Path("/payslips/{officerNo}/{month}/explanation")
    @Operation(
            summary = "一张工资条和每一步的说明 (a payslip with every step)",
            description = "按当时的资料和费率重新计算，与保存的金额一致才给出。"
                    + " (Calculated again from what was known then; given only where it comes to the stored amounts.)")
    public StoredPayslipResponse explainPayslip(
            @PathParam("officerNo") String officerNo,
            @PathParam("month") YearMonth month,
            @QueryParam("unit") @Nullable String unit,
            @Context HttpHeaders headers) {
        ExplainedPayslip explained = explanations.of(officerNo, month, unit);
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return mapper.payslip(
                explained.stored(),
                answers.steps(explained.steps(), wording),
                StaleResponse.of(stale.of(explained.stored()), wording));
    }

    @GET
    @Path("/officers/{officerNo}/years/{year}")
    @Operation(summary = "一个人员一个纳税年度的工资条 (an officer's payslips of a tax year)")
    public OfficerYearResponse readOfficerYear(
            @PathParam("officerNo") String officerNo,
            @PathParam("year") @Min(YEAR_FIRST) @Max(YEAR_LAST) int year,
            @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        List<StoredPayslip> stored = payslips.ofYear(officerNo, year);
        List<@Nullable StalePayslip> causes = stale.of(stored);
        return new OfficerYearResponse(
                officerNo,
                year,
                IntStream.range(0, stored.size())
                        .mapToObj(at -> mapper.month(stored.get(at), StaleResponse.of(causes.get(at), wording)))
                        .toList());
    }
}
