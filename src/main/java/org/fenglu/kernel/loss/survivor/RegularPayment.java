package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What a regular pension comes to by the standards of the years, and which county pays it. Unit: yuan per month, a
 * twelfth of the yearly standard, half up to the fen; the funeral aid is counted from the yearly standard at once.
 *
 * <p>Source: 烈士褒扬条例 articles 18, 22 and 23 (2019: 18, 19 and 20).
 */
final class RegularPayment {

    private final SurvivorCase survivor;
    private final Relative relative;
    private final RegularPensionFacts regular;

    RegularPayment(SurvivorCase survivor, Relative relative, RegularPensionFacts regular) {
        this.survivor = survivor;
        this.relative = relative;
        this.regular = regular;
    }

    /** Puts a line for some months: the county that the household left pays until December. */
    void put(BenefitLine line, List<PensionMonths> months) {
        YearMonth moved = regular.movedIn();
        YearMonth lastOfOld = moved == null ? null : YearMonth.of(moved.getYear(), Month.DECEMBER);
        List<Phase> before = new ArrayList<>();
        List<Phase> after = new ArrayList<>();
        for (PensionMonths span : months) {
            for (Phase phase : phases(span, line)) {
                split(phase, lastOfOld, before, after);
            }
        }
        put(line, Payer.VETERANS_OFFICE, before);
        put(line, Payer.NEW_COUNTY_VETERANS_OFFICE, after);
    }

    private void put(BenefitLine line, Payer payer, List<Phase> phases) {
        if (!phases.isEmpty()) {
            int year = phases.get(0).first().getYear();
            survivor.into().due(new MonthlyBenefit(line, payer, null, year, phases, null, List.of(), false));
        }
    }

    private static void split(Phase phase, @Nullable YearMonth lastOfOld, List<Phase> before, List<Phase> after) {
        if (lastOfOld == null || phase.last() != null && !phase.last().isAfter(lastOfOld)) {
            before.add(phase);
        } else if (phase.first().isAfter(lastOfOld)) {
            after.add(phase);
        } else {
            before.add(new Phase(phase.first(), lastOfOld, phase.amount(), phase.because(), Reason.MOVED));
            after.add(new Phase(lastOfOld.plusMonths(1), phase.last(), phase.amount(), Reason.MOVED, phase.ends()));
        }
    }

    /** Returns the phases of some months; from the first day on which no standard is known, nothing. */
    private List<Phase> phases(PensionMonths span, BenefitLine line) {
        List<Phase> phases = new ArrayList<>();
        YearMonth first = span.first();
        Reason because = span.because();
        while (span.covers(first)) {
            YearlyStandard standard = YearlyStandard.on(survivor, relative, first.atDay(1), line);
            if (standard == null) {
                return phases;
            }
            Money amount = survivor.workings(line)
                    .share(Formula.MONTH_OF_YEAR, cited(standard), new Ratio(1, 12), Rounding.FEN_HALF_UP);
            YearMonth next = standard.next();
            if (next == null || isToCome(next) || !span.covers(next)) {
                phases.add(new Phase(first, span.last(), amount, because, span.ends()));
                return phases;
            }
            phases.add(new Phase(first, next.minusMonths(1), amount, because, Reason.ADJUSTED));
            first = next;
            because = Reason.ADJUSTED;
        }
        return phases;
    }

    /** Returns whether a standard begins only after the day of assessment. */
    private boolean isToCome(YearMonth first) {
        return first.atDay(1).isAfter(survivor.rates().terms().assessedOn());
    }

    private Money cited(YearlyStandard standard) {
        survivor.into().workings().cite(standard.version());
        return standard.annual();
    }

    /** Puts the months that are still paid as funeral aid after the recipient has died. */
    void aid(BenefitLine line, List<PensionMonths> pension, List<PensionMonths> subsidy) {
        LocalDate died = relative.events().diedOn();
        if (died == null) {
            return;
        }
        YearMonth month = YearMonth.from(died);
        boolean isPension = pension.stream().anyMatch(span -> span.covers(month));
        boolean isSubsidy = subsidy.stream().anyMatch(span -> span.covers(month));
        BenefitLine aid = new BenefitLine(Benefit.REGULAR_PENSION_FUNERAL_AID, relative.id());
        Dated<MartyrAges> rule = survivor.rates().on(MartyrAges.KEY, died, aid);
        if (rule == null || !isPension && !(isSubsidy && rule.values().isAidForSubsidy())) {
            return;
        }
        YearlyStandard standard = YearlyStandard.on(survivor, relative, month.atDay(1), aid);
        if (standard == null) {
            return;
        }
        Workings workings = survivor.workings(aid);
        workings.cite(rule.version());
        Ratio part = new Ratio(rule.values().aidMonths(), 12);
        Money amount = workings.share(Formula.FUNERAL_AID, cited(standard), part, Rounding.FEN_HALF_UP);
        survivor.into().due(new Entitlement(aid, payer(month), amount, died, false));
    }

    private Payer payer(YearMonth month) {
        YearMonth moved = regular.movedIn();
        return moved != null && month.getYear() > moved.getYear()
                ? Payer.NEW_COUNTY_VETERANS_OFFICE
                : Payer.VETERANS_OFFICE;
    }
}
