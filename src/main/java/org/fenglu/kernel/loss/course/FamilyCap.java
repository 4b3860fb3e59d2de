package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.course.AdjustedPhases.Proposal;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A cap on what the dependants' pensions (供养亲属抚恤金) of one family come to after an adjustment.
 *
 * <p>The cap cuts the rise, never what was paid before: the family shares the room that is left under it. Where all
 * rise alike, each gets an equal part, dropped to the fen, so that the sum stays under the cap; where they do not, the
 * sharing is an open choice.
 *
 * <p>Source: 浙人社发〔2024〕55号: after the adjustment the sum of a family does not exceed the province's weighted average
 * wage of last year. How a cut is shared is said nowhere.
 */
final class FamilyCap {

    private FamilyCap() {}

    /**
     * Takes the adjustments of one year, as far as the cap allows.
     *
     * @param proposals of dependants' pensions, by the month in which they begin to count
     * @param tracks all phases of the case
     */
    static void settle(List<Proposal> proposals, List<PhaseTrack> tracks) {
        int begin = 0;
        for (int next = 1; next <= proposals.size(); next++) {
            YearMonth month = proposals.get(begin).from();
            if (next == proposals.size() || !proposals.get(next).from().equals(month)) {
                List<Proposal> together = proposals.subList(begin, next);
                Money limit = limit(together);
                if (limit != null) {
                    share(together, new Cap(limit, paid(together.get(0), tracks, month)));
                }
                begin = next;
            }
        }
    }

    /**
     * The cap in a month.
     *
     * @param limit what the family may have together, yuan
     * @param paid what it has before these adjustments, yuan
     */
    private record Cap(Money limit, Money paid) {

        Money room() {
            return limit.minus(paid).atLeast(Money.ZERO);
        }
    }

    /** Returns what the family has in a month before these adjustments. */
    private static Money paid(Proposal one, List<PhaseTrack> tracks, YearMonth month) {
        return tracks.stream()
                .filter(track -> track.benefit().line().benefit()
                        == one.track().benefit().line().benefit())
                .filter(track -> track.phase().covers(month))
                .map(PhaseTrack::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Returns the cap, or null after noting that all these lines wait for it. */
    private static @Nullable Money limit(List<Proposal> together) {
        Money limit = null;
        for (Proposal each : together) {
            AdjustmentClause clause = each.clause();
            Dated<AverageWage> figure = clause.figure(Objects.requireNonNull(clause.familyCap()));
            limit = figure == null ? null : limit(figure.values(), clause.cited());
        }
        return limit;
    }

    private static Money limit(AverageWage average, Workings workings) {
        Ratio month = average.monthsOf(Ratio.ONE);
        return workings.share(Formula.FAMILY_CAP, average.amount(), month, Rounding.FEN_HALF_UP);
    }

    private static void share(List<Proposal> together, Cap cap) {
        boolean isWithin = sum(together).compareTo(cap.room()) <= 0;
        boolean isAlike = together.stream().map(Proposal::rise).distinct().count() == 1;
        Money cut = isWithin ? Money.ZERO : equalCut(together, cap.room());
        for (Proposal each : together) {
            Option sharing = isWithin || isAlike ? Option.PROPORTIONAL : decided(each);
            if (sharing != null) {
                Workings workings = each.clause().cited();
                workings.missing(Formula.FAMILY_CAP, cap.limit(), cap.paid());
                Money rise = sharing == Option.EQUAL_CUT
                        ? workings.missing(Formula.RISE_WITHIN_FAMILY_CAP, each.rise(), cut)
                        : isWithin ? whole(each, cap.room()) : part(each, cap.room(), sum(together));
                each.take(workings.sum(Formula.BENEFIT_RAISED, each.before(), rise), !isWithin);
            }
        }
    }

    private static Money whole(Proposal each, Money room) {
        return each.clause().workings().atMost(Formula.RISE_WITHIN_FAMILY_CAP, each.rise(), room);
    }

    private static @Nullable Option decided(Proposal each) {
        BenefitLine line = each.track().benefit().line();
        return each.clause().rates().into().decided(Choice.CAP_SHARING, line);
    }

    private static Money part(Proposal each, Money room, Money rises) {
        Ratio ratio = new Ratio(each.rise().fen(), rises.fen()).reduced();
        Money part = room.times(ratio, Rounding.FEN_DOWN);
        Workings workings = each.clause().workings();
        String counted = workings.isKept() ? room + " * " + each.rise() + " / " + rises : "";
        workings.note(Formula.RISE_WITHIN_FAMILY_CAP, counted, Rounding.FEN_DOWN, part);
        return part;
    }

    /** Returns what each rise loses where all lose the same and none falls below zero. */
    private static Money equalCut(List<Proposal> together, Money room) {
        List<Proposal> cut = new ArrayList<>(together);
        while (true) {
            Money each = sum(cut).minus(room).times(new Ratio(1, cut.size()), Rounding.FEN_UP);
            if (!cut.removeIf(proposal -> proposal.rise().compareTo(each) < 0)) {
                return each;
            }
        }
    }

    private static Money sum(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::rise).reduce(Money.ZERO, Money::plus);
    }
}
