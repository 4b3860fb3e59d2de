package org.fenglu.whatif.scenario;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.money.Money;
import org.fenglu.whatif.projection.ProjectionResponse;
import org.fenglu.whatif.projection.ProjectionResponse.Assumed;
import org.fenglu.whatif.projection.ProjectionResponse.Month;
import org.fenglu.whatif.projection.ProjectionResponse.Sums;
import org.fenglu.whatif.projection.ProjectionResponse.Year;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.answer.VersionResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a projection comes to, short enough to stand beside others. Amounts are yuan with two decimals.
 *
 * @param from first month
 * @param through last month
 * @param knownThrough last month that stands on the rate book alone
 * @param region region code
 * @param scheme id of the pay scheme
 * @param eligibility what stands against being hired
 * @param unconfirmed versions of grade C that were used
 * @param assumptions what was assumed
 * @param firstMonth what is paid in the first month, and what it costs
 * @param years the calendar years
 * @param totals sums over all months
 * @param reaching net as a share of the employer's cost over all months, such as 61.20%; null where there is no cost
 * @param retiresIn the month of retirement, or null
 * @param pension first pension a month, or null
 * @param replacementRate first pension as a share of the last pay, or null
 */
@Schema(description = "一份测算的要点 (a projection in short)")
record Summary(
        YearMonth from,
        YearMonth through,
        YearMonth knownThrough,
        String region,
        String scheme,
        List<FindingResponse> eligibility,
        List<VersionResponse> unconfirmed,
        List<Assumed> assumptions,
        Month firstMonth,
        List<Year> years,
        Sums totals,
        @Nullable String reaching,
        @Nullable YearMonth retiresIn,
        @Nullable String pension,
        @Nullable String replacementRate) {

    static Summary of(ProjectionResponse projection) {
        ProjectionResponse.Retirement retirement = projection.retirement();
        ProjectionResponse.Pension pension = retirement == null ? null : retirement.pension();
        return new Summary(
                projection.from(),
                projection.through(),
                projection.knownThrough(),
                projection.region(),
                projection.scheme(),
                projection.eligibility(),
                projection.unconfirmed(),
                projection.assumptions(),
                projection.months().get(0),
                projection.years(),
                projection.totals(),
                Reaching.share(
                        Money.yuan(projection.totals().net()),
                        Money.yuan(projection.totals().employerCost())),
                retirement == null ? null : retirement.month(),
                pension == null ? null : pension.total(),
                retirement == null ? null : retirement.replacementRate());
    }
}
