package org.fenglu.kernel.loss.injury;

import java.util.Comparator;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** The leaving subsidies: once for all injuries with the employer, at the highest grade. */
final class SubsidyLines {

    private static final List<Benefit> TWO = List.of(Benefit.MEDICAL_SUBSIDY, Benefit.EMPLOYMENT_SUBSIDY);
    private static final List<Benefit> ONE = List.of(Benefit.JOINT_SUBSIDY);

    private final InjuryCase inCase;
    private final InjuryLeaving leaving;

    private SubsidyLines(InjuryCase inCase, InjuryLeaving leaving) {
        this.inCase = inCase;
        this.leaving = leaving;
    }

    static void put(InjuryCase inCase) {
        InjuryLeaving leaving = inCase.facts().leaving();
        if (leaving == null) {
            return;
        }
        SubsidyLines lines = new SubsidyLines(inCase, leaving);
        List<Injury> injuries = inCase.facts().injuries().stream()
                .filter(each -> !each.isWithEarlierEmployer())
                .filter(each -> !each.injuredOn().isAfter(leaving.on()))
                .toList();
        for (Benefit benefit : lines.benefits()) {
            lines.put(BenefitLine.of(benefit), injuries);
        }
    }

    /** The two subsidies, or the one sum that some regions paid for both before they were parted. */
    private List<Benefit> benefits() {
        RateKey<SubsidyTable> joint = LeavingSubsidy.key(inCase.rates(), Benefit.JOINT_SUBSIDY);
        return inCase.rates().peek(joint, leaving.on()) == null ? TWO : ONE;
    }

    private void put(BenefitLine line, List<Injury> injuries) {
        List<Injury> known = injuries.stream()
                .filter(each ->
                        inCase.into().known(each.gradingOn(leaving.on()), "injuries." + each.id() + ".gradings", line)
                                != null)
                .toList();
        if (known.size() < injuries.size()) {
            return;
        }
        List<Injury> graded = known.stream().filter(each -> grade(each) != null).toList();
        if (graded.isEmpty()) {
            inCase.into().notDue(line, Reason.NOT_THIS_GRADE, null);
            return;
        }
        Injury highest = highest(graded);
        Dated<SeveralInjuries> several =
                graded.size() == 1 ? null : inCase.rates().on(SeveralInjuries.KEY, leaving.on(), line);
        if (graded.size() > 1 && several == null) {
            return;
        }
        Version because = several == null ? null : several.version();
        if (isDue(line, gradeOf(highest))) {
            new LeavingSubsidy(inCase, leaving, highest).put(line, because);
            graded.stream().filter(each -> !each.equals(highest)).forEach(each -> inCase.into()
                    .notDue(new BenefitLine(line.benefit(), each.id()), Reason.SECOND_SUBSIDY, because));
        }
    }

    private Injury highest(List<Injury> graded) {
        return graded.stream()
                .min(Comparator.comparing(this::gradeOf).thenComparing(Injury::injuredOn, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private @Nullable Integer grade(Injury injury) {
        Grading grading = injury.gradingOn(leaving.on());
        return grading == null ? null : grading.grade();
    }

    private int gradeOf(Injury injury) {
        Integer grade = grade(injury);
        if (grade == null) {
            throw new IllegalStateException(injury.id() + " has no grade");
        }
        return grade;
    }

    /** Returns whether the way in which the employment ended gives a right to it; what is missing is noted. */
    private boolean isDue(BenefitLine line, int grade) {
        Dated<SubsidyTerms> terms = inCase.rates().on(SubsidyTerms.KEY, leaving.on(), line);
        LeavingCause cause = inCase.into().known(leaving.cause(), "leaving.cause", line);
        if (terms == null || cause == null) {
            return false;
        }
        Reason reason = reason(terms.values(), cause, grade);
        if (reason != null) {
            inCase.into().notDue(line, reason, terms.version());
            return false;
        }
        boolean isOpen = terms.values().onRequest().contains(grade) && leaving.isAskedFor() == null;
        if (isOpen) {
            inCase.into().waits(line, Cause.FACT, "leaving.ownRequest");
        }
        return !isOpen;
    }

    /** Returns why it is not due, or null. */
    private @Nullable Reason reason(SubsidyTerms terms, LeavingCause cause, int grade) {
        boolean isOnRequest = terms.onRequest().contains(grade);
        if (!isOnRequest && !terms.atEnd().contains(grade)) {
            return Reason.NOT_THIS_GRADE;
        }
        if (cause == LeavingCause.RETIREMENT) {
            return Reason.AT_RETIREMENT;
        }
        if (cause == LeavingCause.DEATH) {
            return Reason.OFFICER_DIED;
        }
        return isOnRequest && Boolean.FALSE.equals(leaving.isAskedFor()) ? Reason.NOT_ASKED_FOR : null;
    }
}
