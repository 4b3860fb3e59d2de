package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.loss.course.PhaseTrack.Stand;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.WageFloor;
import org.jspecify.annotations.Nullable;

/** The months of one benefit: the benefit itself, and its top-up to the minimum wage or to the pension. */
final class CourseMonths {

    private final MonthlyBenefit benefit;
    private final List<PhaseTrack> tracks;
    private final Months range;
    private final @Nullable AllowanceTopUp minimumWage;
    private final PensionTopUp pension;
    private final List<BenefitMonth> paid = new ArrayList<>();

    CourseMonths(MonthlyBenefit benefit, List<PhaseTrack> tracks, Months range, AdjustmentNotices notices) {
        this.benefit = benefit;
        this.range = range;
        this.tracks =
                tracks.stream().filter(track -> track.benefit() == benefit).toList();
        WageFloor floor = benefit.floor();
        this.minimumWage = floor == null ? null : new AllowanceTopUp(benefit, floor, range.first(), notices);
        this.pension = new PensionTopUp(benefit, notices);
    }

    /** Returns the months of the benefit, then those of its top-ups, each oldest first. */
    List<BenefitMonth> all() {
        // One month earlier, so that the first month asked for knows what changed in it.
        YearMonth month = range.first().minusMonths(1);
        for (; !month.isAfter(range.last()); month = month.plusMonths(1)) {
            PhaseTrack track = track(month);
            if (track != null) {
                add(track, month);
            }
        }
        List<BenefitMonth> all = new ArrayList<>(paid);
        all.addAll(minimumWage == null ? List.of() : minimumWage.paid());
        all.addAll(pension.paid());
        all.removeIf(each -> each.month().isBefore(range.first()));
        return all;
    }

    private void add(PhaseTrack track, YearMonth month) {
        List<Reason> because = because(track, month);
        Reason ends = month.equals(track.phase().last()) ? track.phase().ends() : null;
        if (pension.isRetired(month)) {
            pension.add(track, month, because, ends);
            return;
        }
        Reason last = pension.isRetired(month.plusMonths(1)) ? Reason.OFFICER_RETIRED : ends;
        Stand stand = track.at(month);
        BenefitMonth own = new BenefitMonth(
                benefit.line(),
                benefit.payer(),
                month,
                stand.amount(),
                because,
                last,
                benefit.isProvisional(),
                stand.steps(),
                stand.versions());
        paid.add(own);
        if (minimumWage != null) {
            minimumWage.add(stand, own);
        }
    }

    /** Returns what changed against the month before: a phase begins, an adjustment moved the amount or was cut. */
    private List<Reason> because(PhaseTrack track, YearMonth month) {
        List<Reason> because = new ArrayList<>();
        if (track.phase().first().equals(month)) {
            because.add(track.phase().because());
        }
        Stand stand = track.at(month);
        boolean isNew = track(month.minusMonths(1)) != null && stand.from().equals(month);
        if (isNew && !stand.amount().equals(track.at(month.minusMonths(1)).amount())) {
            because.add(Reason.ADJUSTED);
        }
        if (isNew && stand.isCapped()) {
            because.add(Reason.FAMILY_CAP);
        }
        return because;
    }

    private @Nullable PhaseTrack track(YearMonth month) {
        for (PhaseTrack track : tracks) {
            if (track.phase().covers(month)) {
                return track;
            }
        }
        return null;
    }
}
