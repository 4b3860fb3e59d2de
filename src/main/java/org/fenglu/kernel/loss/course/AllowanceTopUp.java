package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.course.PhaseTrack.Stand;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Choices;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.WageFloor;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What an allowance (伤残津贴) lacks to the minimum wage that holds on the first day of the month, with the payer of the
 * allowance.
 *
 * <p>Source: 工伤保险条例 articles 35(1)(2) and 36(1)(2).
 */
final class AllowanceTopUp {

    private final WageFloor floor;
    private final YearMonth first;
    private final AdjustmentNotices notices;
    private final TopUpMonths months;
    private @Nullable Money minimumBefore;

    AllowanceTopUp(MonthlyBenefit benefit, WageFloor floor, YearMonth first, AdjustmentNotices notices) {
        this.floor = floor;
        this.first = first;
        this.notices = notices;
        this.months = new TopUpMonths(Benefit.MINIMUM_WAGE_TOP_UP, benefit);
    }

    List<BenefitMonth> paid() {
        return months.paid();
    }

    /**
     * Adds a month of the allowance.
     *
     * @param allowance how the allowance stands in the month
     * @param paid the allowance's own month
     */
    void add(Stand allowance, BenefitMonth paid) {
        Dated<AverageWage> minimumWage = on(paid.month());
        if (minimumWage == null) {
            return;
        }
        Workings workings = notices.newWorkings(months.line());
        Money amount = floor.topUp(allowance.amount(), minimumWage, workings);
        List<Reason> because = new ArrayList<>(paid.because());
        Money minimum = minimumWage.values().amount();
        if (minimumBefore == null ? because.isEmpty() : !minimum.equals(minimumBefore)) {
            because.add(Reason.MINIMUM_WAGE_CHANGED);
        }
        minimumBefore = minimum;
        months.add(new TopUpMonths.Lacking(
                paid.month(),
                amount,
                because,
                paid.ends(),
                PhaseTrack.joined(allowance.steps(), workings.steps()),
                PhaseTrack.joined(allowance.versions(), List.of(minimumWage.version()))));
    }

    /** Returns the minimum wage of a month, or null after noting, once a year, that the top-up waits for it. */
    private @Nullable Dated<AverageWage> on(YearMonth month) {
        BenefitRates rates = notices.rates();
        Entitlements aside = new Entitlements(Choices.NONE, Workings.SILENT);
        Dated<AverageWage> found =
                new BenefitRates(rates.book(), rates.terms(), aside).minimumWage(month.atDay(1), months.line());
        boolean isAsked = !month.isBefore(first)
                && month.getYear() <= rates.terms().assessedOn().getYear();
        if (isAsked) {
            for (Waiting waiting : aside.statement().waiting()) {
                String ofYear = PublishedFigure.MINIMUM_WAGE + "@" + month.getYear();
                String name = waiting.cause() == Cause.RATE ? ofYear : waiting.name();
                rates.into().waits(months.line(), waiting.cause(), name);
            }
        }
        return found;
    }
}
