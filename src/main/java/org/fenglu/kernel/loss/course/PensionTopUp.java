package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.course.PhaseTrack.Stand;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * After retirement the allowance stops; what the basic pension lacks to it is due each month.
 *
 * <p>Whether the allowance that it is measured against still rises is an open choice; it is asked only where the two
 * ways give different amounts, and until it is made the month waits.
 *
 * <p>Source: 工伤保险条例 article 35(1)(3), 社会保险法 article 40.
 */
final class PensionTopUp {

    private final List<Pension> pensions;
    private final AdjustmentNotices notices;
    private final TopUpMonths months;

    PensionTopUp(MonthlyBenefit benefit, AdjustmentNotices notices) {
        this.pensions = benefit.pensions();
        this.notices = notices;
        this.months = new TopUpMonths(Benefit.PENSION_TOP_UP, benefit);
    }

    List<BenefitMonth> paid() {
        return months.paid();
    }

    /** Returns whether the pension is paid in place of the allowance. */
    boolean isRetired(YearMonth month) {
        return pension(month) != null;
    }

    /**
     * Adds a month after retirement.
     *
     * @param track the phase of the allowance
     * @param because what changed in the allowance
     * @param ends why this is the last month, or null
     */
    void add(PhaseTrack track, YearMonth month, List<Reason> because, @Nullable Reason ends) {
        Pension pension = pension(month);
        Stand allowance = allowance(track, month);
        if (pension == null || allowance == null) {
            return;
        }
        Workings workings = notices.newWorkings(months.line());
        Money amount = workings.missing(Formula.TOP_UP, allowance.amount(), pension.amount());
        List<Reason> reasons = new ArrayList<>();
        if (month.equals(pension.from())) {
            reasons.add(pension.equals(pensions.get(0)) ? Reason.RETIRED : Reason.PENSION_CHANGED);
        }
        reasons.addAll(because);
        months.add(new TopUpMonths.Lacking(
                month,
                amount,
                reasons,
                ends,
                PhaseTrack.joined(allowance.steps(), workings.steps()),
                allowance.versions()));
    }

    /** Returns the allowance that the pension is topped up to, or null after noting that a choice is to be made. */
    private @Nullable Stand allowance(PhaseTrack track, YearMonth month) {
        YearMonth before = pensions.get(0).from().minusMonths(1);
        YearMonth first = track.phase().first();
        Stand frozen = track.at(before.isBefore(first) ? first : before);
        Stand adjusted = track.at(month);
        if (adjusted.amount().equals(frozen.amount())) {
            return frozen;
        }
        Option option = notices.rates().into().decided(Choice.ALLOWANCE_AFTER_RETIREMENT, months.line());
        return option == null ? null : option == Option.STILL_ADJUSTED ? adjusted : frozen;
    }

    private @Nullable Pension pension(YearMonth month) {
        Pension found = null;
        for (Pension pension : pensions) {
            found = pension.from().isAfter(month) ? found : pension;
        }
        return found;
    }
}
