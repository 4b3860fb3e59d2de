package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Takes every phase of every benefit through the adjustments of the years, in order: the amount after one year's is
 * what the next one starts from.
 */
final class AdjustedPhases {

    private final AdjustmentNotices notices;
    private final List<PhaseTrack> tracks = new ArrayList<>();

    private AdjustedPhases(AdjustmentNotices notices) {
        this.notices = notices;
    }

    /** Returns all phases that begin by a month, each adjusted up to the year of that month. */
    static List<PhaseTrack> tracks(List<MonthlyBenefit> benefits, YearMonth last, AdjustmentNotices notices) {
        AdjustedPhases phases = new AdjustedPhases(notices);
        int firstYear = last.getYear();
        for (MonthlyBenefit benefit : benefits) {
            benefit.phases().stream()
                    .filter(phase -> !phase.first().isAfter(last))
                    .map(phase -> new PhaseTrack(benefit, phase, notices.newWorkings(benefit.line())))
                    .forEach(phases.tracks::add);
            firstYear = Math.min(firstYear, benefit.adjustedAfter());
        }
        for (int year = firstYear; year <= last.getYear(); year++) {
            phases.adjust(year);
        }
        return phases.tracks;
    }

    private void adjust(int year) {
        List<Proposal> ofFamily = new ArrayList<>();
        for (PhaseTrack track : tracks) {
            String kind = track.benefit().kind();
            if (kind == null || !track.isPaidSince(year) || isFrozen(track.benefit(), year)) {
                continue;
            }
            AdjustmentNotices.Asked asked =
                    new AdjustmentNotices.Asked(track.benefit().line(), AdjustedKind.valueOf(kind), year);
            Proposal proposal = year == track.benefit().adjustedAfter() ? first(track, asked) : yearly(track, asked);
            if (proposal != null && proposal.clause().familyCap() != null) {
                ofFamily.add(proposal);
            } else if (proposal != null) {
                proposal.take(proposal.amount(), false);
            }
        }
        ofFamily.sort(Comparator.comparing(Proposal::from));
        FamilyCap.settle(ofFamily, tracks);
    }

    /** In the year of the first assessment nothing rises, but a floor may hold. */
    private @Nullable Proposal first(PhaseTrack track, AdjustmentNotices.Asked asked) {
        AdjustmentClause clause = notices.hasFloorOfFirst(asked) ? notices.clause(asked) : null;
        if (clause == null) {
            return null;
        }
        Money held = clause.atLeast(track.amount(), clause.rule().floorOfFirst());
        return new Proposal(track, track.amount(), held, clause.january(), clause);
    }

    private @Nullable Proposal yearly(PhaseTrack track, AdjustmentNotices.Asked asked) {
        AdjustmentClause clause = asked.year() > track.benefit().adjustedAfter() ? notices.clause(asked) : null;
        if (clause == null) {
            return null;
        }
        Money amount = clause.rule().adjusted(track.amount(), clause);
        YearMonth from = amount == null ? null : clause.rule().from(clause);
        return amount == null || from == null ? null : new Proposal(track, track.amount(), amount, from, clause);
    }

    /** Returns whether the allowance rises no more, because its officer retired before this year. */
    private boolean isFrozen(MonthlyBenefit benefit, int year) {
        return !benefit.pensions().isEmpty()
                && benefit.pensions().get(0).from().minusMonths(1).getYear() < year
                && notices.rates().into().made(Choice.ALLOWANCE_AFTER_RETIREMENT) == Option.FROZEN_AT_RETIREMENT;
    }

    /**
     * What an adjustment would make of a phase's amount.
     *
     * @param before what it starts from, yuan per month
     * @param amount what it makes of it, yuan per month
     * @param holdsFrom the month from which it holds
     */
    record Proposal(PhaseTrack track, Money before, Money amount, YearMonth holdsFrom, AdjustmentClause clause) {

        /** Returns the first month that it changes. */
        YearMonth from() {
            YearMonth first = track.phase().first();
            return holdsFrom.isBefore(first) ? first : holdsFrom;
        }

        Money rise() {
            return amount.minus(before);
        }

        void take(Money adjusted, boolean isCapped) {
            track.adjust(holdsFrom, adjusted, isCapped, clause);
        }
    }
}
