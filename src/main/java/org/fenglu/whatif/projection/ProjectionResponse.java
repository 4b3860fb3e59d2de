package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.answer.PayslipResponse;
import org.fenglu.words.answer.StepResponse;
import org.fenglu.words.answer.VersionResponse;
import org.jspecify.annotations.Nullable;

/**
 * A projection: what was assumed stands beside what came out. Amounts are yuan with two decimals.
 *
 * @param from first month
 * @param through last month
 * @param knownThrough last month for which the rate book itself has every table; what comes after is the scenario's
 * @param region region code
 * @param scheme id of the pay scheme
 * @param rateBook fingerprint of the rate book
 * @param eligibility what stands against being hired; it stops no calculation
 * @param unconfirmed versions of grade C that were used: not confirmed
 * @param assumptions what was assumed
 * @param month one month with its explanation
 * @param years the calendar years
 * @param months the months of the central path
 * @param events what happens when
 * @param totals sums over all months
 * @param retirement retirement and first pension, or null where it is not reached or not asked
 * @param severance what is due at the stated end of the employment, or null
 */
@Schema(description = "多年薪酬测算 (a projection)")
public record ProjectionResponse(
        YearMonth from,
        YearMonth through,
        YearMonth knownThrough,
        String region,
        String scheme,
        String rateBook,
        List<FindingResponse> eligibility,
        List<VersionResponse> unconfirmed,
        List<Assumed> assumptions,
        Explained month,
        List<Year> years,
        List<Month> months,
        List<Event> events,
        Sums totals,
        @Nullable Retirement retirement,
        @Nullable Severance severance) {

    /**
     * One assumption.
     *
     * @param code which one
     * @param text in the reader's language
     * @param value its value, empty where there is none
     */
    public record Assumed(String code, String text, String value) {}

    /**
     * A month with its explanation.
     *
     * @param month which
     * @param payslip every line
     * @param steps the arithmetic, with article and document
     */
    @Schema(name = "ExplainedMonth")
    public record Explained(YearMonth month, PayslipResponse payslip, List<StepResponse> steps) {}

    /**
     * Where the sampled paths lie; all three the same where nothing is sampled.
     *
     * @param p10 a tenth of the paths is at or below it
     * @param p50 half of them
     * @param p90 nine tenths of them
     */
    public record Range(String p10, String p50, String p90) {}

    /**
     * A calendar year, as far as it lies in the projection, on the central path.
     *
     * @param year which
     * @param months how many months of it
     * @param age completed years of age at its end, or null
     * @param grade grade in its last month
     * @param gross 应发
     * @param net 实发
     * @param tax 个人所得税
     * @param contributions 个人缴费
     * @param employerCost 用工总成本
     * @param fundDeposits both sides' deposits in the housing fund
     * @param fundBalance balance of the housing fund at its end, or null
     * @param accountBalance balance of the pension account at its end, or null
     * @param monthlyNet mean of its months' net
     * @param monthlyNetToday the same in the money of the first year
     * @param band where the paths' monthly net lies
     * @param bandToday the same in the money of the first year
     */
    @Schema(name = "ProjectedYear")
    public record Year(
            int year,
            int months,
            @Nullable Integer age,
            String grade,
            String gross,
            String net,
            String tax,
            String contributions,
            String employerCost,
            String fundDeposits,
            @Nullable String fundBalance,
            @Nullable String accountBalance,
            String monthlyNet,
            String monthlyNetToday,
            Range band,
            Range bandToday) {}

    /**
     * A month of the central path.
     *
     * @param month which
     * @param grade grade, empty where the scheme has none
     * @param status stage of service
     * @param gross 应发
     * @param net 实发
     * @param tax 个人所得税
     * @param contributions 个人缴费
     * @param employerCost 用工总成本
     */
    @Schema(name = "ProjectedMonth")
    public record Month(
            YearMonth month,
            String grade,
            ServiceStatus status,
            String gross,
            String net,
            String tax,
            String contributions,
            String employerCost) {}

    /**
     * Something that happens.
     *
     * @param month when
     * @param code what
     * @param text in the reader's language
     * @param value for instance the new grade
     */
    @Schema(name = "ProjectedEvent")
    public record Event(YearMonth month, String code, String text, String value) {}

    /**
     * Sums over all months of the central path.
     *
     * @param gross 应发
     * @param net 实发
     * @param tax 个人所得税
     * @param contributions 个人缴费
     * @param employerCost 用工总成本
     * @param netToday net in the money of the first year
     */
    @Schema(name = "ProjectedSums")
    public record Sums(
            String gross, String net, String tax, String contributions, String employerCost, String netToday) {}

    /**
     * Retirement.
     *
     * @param month the month in which the statutory age is reached
     * @param age that age, such as 63y0m
     * @param pension first pension, or null where findings say why there is none
     * @param replacementRate first pension as a share of the mean gross pay of the last twelve months, or null
     * @param findings why there is none, or what it lacks
     * @param steps the arithmetic of the pension
     */
    public record Retirement(
            YearMonth month,
            String age,
            @Nullable Pension pension,
            @Nullable String replacementRate,
            List<FindingResponse> findings,
            List<StepResponse> steps) {}

    /**
     * The parts of a first pension, yuan per month.
     *
     * @param basic 基础养老金
     * @param account 个人账户养老金
     * @param transitional 过渡性养老金
     * @param extra 地方增发
     * @param total all of it
     * @param totalToday all of it in the money of the first year
     */
    public record Pension(
            String basic, String account, String transitional, String extra, String total, String totalToday) {}

    /**
     * What is due at the end of the employment.
     *
     * @param months months of wage
     * @param monthlyWage the wage that they are counted with
     * @param compensation 经济补偿
     * @param damages 赔偿金
     * @param noticePay 代通知金
     * @param findings what it lacks
     * @param steps the arithmetic
     */
    public record Severance(
            String months,
            String monthlyWage,
            String compensation,
            String damages,
            String noticePay,
            List<FindingResponse> findings,
            List<StepResponse> steps) {}
}
