package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.injury.LeavingCause;
import org.fenglu.kernel.loss.injury.NursingLevel;
import org.fenglu.kernel.loss.injury.StopGround;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Count;
import org.fenglu.words.answer.FreeText;
import org.fenglu.words.answer.Shape;
import org.fenglu.words.answer.Share;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an officer's injuries; what is left out is not known yet, and only the lines that need it wait.
 * Meanings stand with the kernel's {@code InjuryFacts}. Lists may come in any order.
 */
@Schema(description = "工伤：所知的事实，不知道的不写 (an injury: what is known; leave out what is not)")
record InjuryFactsRequest(
        @Nullable @Schema(description = "是否参加工伤保险 (insured against work injury)")
        Boolean insured,

        @Nullable @Schema(description = "用工形式：直接聘用或者劳务派遣 (contract form)")
        EmploymentForm employmentForm,

        @Nullable @Amount @Schema(description = "意外保险已付，不抵扣 (paid by an accident insurance; takes nothing off)")
        String accidentInsurancePaid,

        @Nullable @Amount @Schema(description = "单位按和解协议已付，低于法定的补足 (paid under a private settlement; topped up)")
        String settlementPaid,

        @NotNull @Size(min = 1, max = Shape.ENTRIES) @Schema(description = "各次工伤 (each injury)")
        List<@NotNull @Valid WorkInjuryRequest> injuries,

        @Nullable @Size(max = Shape.ENTRIES) @Schema(description = "单位是否安排适当工作，按起始日 (suitable work, by its first day)")
        List<@NotNull @Valid SuitableWorkRequest> suitableWork,

        @Nullable @Amount @Schema(description = "按伤残津贴由个人每月缴纳的社会保险费 (own contributions on the allowance, per month)")
        String ownContributions,

        @Nullable @Size(max = Shape.ENTRIES) @Schema(description = "停止享受待遇的期间（条例第四十二条）(when benefits stop)")
        List<@NotNull @Valid SuspensionRequest> suspensions,

        @Nullable @Valid LeavingRequest leaving,
        @Nullable @Valid RetirementRequest retirement,

        @Nullable @Schema(description = "职工死亡日期 (day of death)")
        LocalDate diedOn) {

    /** One injury or occupational disease. */
    @Schema(description = "一次工伤或者职业病 (one injury)")
    record WorkInjuryRequest(
            @FreeText String id,

            @NotNull @Schema(description = "事故日期，或者职业病诊断日期 (day of the accident or the diagnosis)")
            LocalDate injuredOn,

            @Nullable Boolean occupationalDisease,

            @Nullable @Schema(description = "是否发生在以前的用人单位 (with an earlier employer)")
            Boolean withEarlierEmployer,

            @Nullable @Valid WageRequest wage,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid LeaveRequest> leaves,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid TreatmentRequest> treatments,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid GradingRequest> gradings,
            @Nullable @Valid ThirdPartyRequest thirdParty) {}

    /** One paid injury leave. */
    @Schema(description = "一段停工留薪期 (one paid injury leave)")
    record LeaveRequest(
            @NotNull LocalDate from,

            @Nullable @Count String months,

            @Nullable @Amount @Schema(description = "原工资福利待遇，元/月 (original pay per month)")
            String monthlyPay,

            @Nullable @Schema(description = "延长是否经鉴定委员会确认 (extension confirmed)")
            Boolean extensionConfirmed,

            @Nullable @Count @Schema(description = "近亲属护理的月数 (months nursed by a relative)")
            String relativesNursing) {}

    /** One treatment. */
    @Schema(description = "一次治疗 (one treatment)")
    record TreatmentRequest(
            @NotNull LocalDate from,

            @Nullable @Amount String cost,

            @Nullable Integer hospitalDays) {}

    /** One appraisal, the first one or a review. */
    @Schema(description = "一次劳动能力鉴定结论；未达等级的不写等级 (one appraisal)")
    record GradingRequest(
            @NotNull LocalDate from,

            @Nullable @Schema(description = "伤残等级，一级至十级 (1 to 10)")
            Integer grade,

            @Nullable NursingLevel nursing) {}

    /** Whether the employer gives suitable work. */
    record SuitableWorkRequest(
            @NotNull LocalDate from, @NotNull Boolean given) {}

    /** Days on which benefits stop. */
    record SuspensionRequest(
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull StopGround ground) {}

    /** The end of the employment. */
    @Schema(description = "解除或者终止劳动关系 (the end of the employment)")
    record LeavingRequest(
            @NotNull LocalDate on,
            @Nullable LeavingCause cause,

            @Nullable @Schema(description = "是否本人提出 (on the officer's own request)")
            Boolean ownRequest,

            @Nullable @Valid WageRequest wage,

            @Nullable @Count @Schema(description = "距本人法定退休年龄的年数 (years to the own retirement age)", examples = "2.5")
            String yearsToRetirement,

            @Nullable LocalDate retirementDate,

            @Nullable
            @Share
            @Schema(description = "本市执行全省标准的比例 (the city's share of the province's standard)", examples = "100%")
            String cityShare) {}

    /** Retirement, and the basic pension since. */
    @Schema(description = "办理退休 (retirement)")
    record RetirementRequest(
            @NotNull LocalDate on,
            @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid PensionRequest> pensions) {}

    /** The basic pension from a month on. */
    record PensionRequest(
            @NotNull YearMonth from, @NotNull @Amount String amount) {}
}
