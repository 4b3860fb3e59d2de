package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Version;

/** One phase of a benefit, and what each adjustment made of its amount; for one thread. */
final class PhaseTrack {

    private final MonthlyBenefit benefit;
    private final Phase phase;
    private final List<Stand> stands = new ArrayList<>();

    PhaseTrack(MonthlyBenefit benefit, Phase phase, Workings workings) {
        this.benefit = benefit;
        this.phase = phase;
        Money assessed = workings.given(Formula.BENEFIT_ASSESSED, phase.amount());
        stands.add(new Stand(phase.first(), assessed, false, workings.steps(), List.of()));
    }

    /**
     * An amount, from a month until the next one.
     *
     * @param from the first month
     * @param amount yuan per month
     * @param isCapped whether the cap of the family cut its rise
     * @param steps all steps from the assessed amount to this one
     * @param versions of all adjustments so far, oldest first
     */
    record Stand(YearMonth from, Money amount, boolean isCapped, List<Step> steps, List<Version> versions) {}

    MonthlyBenefit benefit() {
        return benefit;
    }

    Phase phase() {
        return phase;
    }

    /** Returns whether the phase pays in this year or in a later one. */
    boolean isPaidSince(int year) {
        return phase.last() == null || phase.last().getYear() >= year;
    }

    /** Returns the amount that the next adjustment starts from. */
    Money amount() {
        return last().amount();
    }

    /** Returns how things stand in a month of the phase. */
    Stand at(YearMonth month) {
        Stand found = stands.get(0);
        for (Stand stand : stands) {
            found = stand.from().isAfter(month) ? found : stand;
        }
        return found;
    }

    /** Adds what an adjustment made of the amount. */
    void adjust(YearMonth from, Money amount, boolean isCapped, AdjustmentClause clause) {
        Stand before = last();
        List<Step> steps = joined(before.steps(), clause.workings().steps());
        List<Version> versions = joined(before.versions(), clause.versions());
        stands.add(new Stand(from, amount, isCapped, steps, versions));
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private Stand last() {
        return stands.get(stands.size() - 1);
    }
}
