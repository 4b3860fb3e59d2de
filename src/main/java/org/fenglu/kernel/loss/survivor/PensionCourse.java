package org.fenglu.kernel.loss.survivor;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The pensions of all dependants over the months: counted anew whenever one joins or leaves, for they share one cap.
 * Months whose amounts wait for a choice are in no phase.
 */
final class PensionCourse {

    private final PensionCap cap;
    private final List<Dependant> all;
    private final Map<BenefitLine, List<Phase>> phases = new LinkedHashMap<>();
    private Map<BenefitLine, Money> before = Map.of();
    private boolean isCapped;

    /** Whether a choice is missing, so that nothing can be said from here on. */
    private boolean isOpen;

    private PensionCourse(PensionCap cap, List<Dependant> all) {
        this.cap = cap;
        this.all = all;
    }

    /** Returns the phases of each dependant. */
    static Map<BenefitLine, List<Phase>> phases(PensionCap cap, List<Dependant> dependants) {
        PensionCourse course = new PensionCourse(cap, dependants);
        dependants.forEach(dependant -> course.phases.put(dependant.line(), new ArrayList<>()));
        List<YearMonth> changes = List.copyOf(course.changes());
        for (int at = 0; at < changes.size(); at++) {
            YearMonth last = at + 1 < changes.size() ? changes.get(at + 1).minusMonths(1) : null;
            course.count(changes.get(at), last);
        }
        return course.phases;
    }

    /** Returns the months in which a person joins or has just left. */
    private TreeSet<YearMonth> changes() {
        TreeSet<YearMonth> changes = new TreeSet<>();
        for (Dependant dependant : all) {
            for (PensionMonths span : dependant.months()) {
                changes.add(span.first());
                if (span.last() != null) {
                    changes.add(span.last().plusMonths(1));
                }
            }
        }
        return changes;
    }

    private void count(YearMonth first, @Nullable YearMonth last) {
        List<Dependant> present =
                all.stream().filter(dependant -> dependant.in(first) != null).toList();
        Map<BenefitLine, Money> amounts = present.isEmpty() ? Map.of() : amounts(present);
        for (Dependant dependant : present) {
            Money amount = amounts.get(dependant.line());
            PensionMonths span = dependant.in(first);
            if (amount != null && span != null) {
                add(
                        phasesOf(dependant.line()),
                        new PensionMonths(first, last, span.because(), span.ends()),
                        amount,
                        span);
            }
        }
        before = amounts;
    }

    private List<Phase> phasesOf(BenefitLine line) {
        return phases.computeIfAbsent(line, none -> new ArrayList<>());
    }

    private Map<BenefitLine, Money> amounts(List<Dependant> present) {
        boolean isLoss = isCapped
                && before.size() > present.size()
                && present.stream().allMatch(dependant -> before.containsKey(dependant.line()));
        PensionCap.Together anew = isOpen ? null : cap.of(present);
        if (anew == null) {
            isOpen = true;
            return Map.of();
        }
        Map<BenefitLine, Money> amounts = new LinkedHashMap<>();
        for (int at = 0; at < present.size(); at++) {
            amounts.put(present.get(at).line(), anew.amounts().get(at));
        }
        isCapped = anew.isCapped();
        return isLoss ? afterLoss(present, amounts) : amounts;
    }

    /** Returns what the others get once one has left a capped group. */
    private Map<BenefitLine, Money> afterLoss(List<Dependant> present, Map<BenefitLine, Money> anew) {
        if (anew.entrySet().stream().allMatch(one -> one.getValue().equals(before.get(one.getKey())))) {
            return anew;
        }
        Option after = cap.decided(Choice.CAP_AFTER_LOSS, present);
        if (after == Option.RESTORE) {
            return anew;
        }
        isOpen = after == null;
        isCapped = true;
        Map<BenefitLine, Money> kept = new LinkedHashMap<>(before);
        kept.keySet().retainAll(anew.keySet());
        return isOpen ? Map.of() : kept;
    }

    /** Adds months to the phases of one dependant: to the last one where nothing has changed. */
    private static void add(List<Phase> phases, PensionMonths months, Money amount, PensionMonths span) {
        boolean isEnd = months.last() == null || months.last().equals(span.last());
        Reason ends = months.last() == null ? null : isEnd ? span.ends() : Reason.SHARED_ANEW;
        Phase previous = phases.isEmpty() ? null : phases.get(phases.size() - 1);
        boolean continues = previous != null
                && previous.last() != null
                && previous.last().plusMonths(1).equals(months.first())
                && !months.first().equals(span.first());
        if (previous != null && continues && previous.amount().equals(amount)) {
            phases.set(phases.size() - 1, new Phase(previous.first(), months.last(), amount, previous.because(), ends));
        } else {
            Reason because = months.first().equals(span.first()) ? span.because() : Reason.SHARED_ANEW;
            phases.add(new Phase(months.first(), months.last(), amount, because, ends));
        }
    }
}
