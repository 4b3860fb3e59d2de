package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.WageFloor;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.loss.injury.PaymentSpans.Right;
import org.fenglu.kernel.loss.injury.PaymentSpans.Standing;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The disability allowance of one officer: one at a time, by the grade that was confirmed last (工伤保险条例 article 45).
 */
final class AllowanceLines {

    private static final String KIND = "GRADE_";

    private final InjuryCase inCase;

    private AllowanceLines(InjuryCase inCase) {
        this.inCase = inCase;
    }

    static void put(InjuryCase inCase) {
        AllowanceLines lines = new AllowanceLines(inCase);
        BenefitLine line = BenefitLine.of(Benefit.DISABILITY_ALLOWANCE);
        if (inCase.facts().injuries().stream().noneMatch(each -> lines.hasAllowance(each, line))) {
            return;
        }
        LocalDate first = inCase.facts().injuries().get(0).injuredOn();
        Dated<FirstMonth> rule = inCase.rates().on(FirstMonth.KEY, first, line);
        if (rule == null) {
            return;
        }
        PaymentSpans spans = PaymentSpans.of(inCase.facts(), rule.values(), lines::standing);
        for (Right right : spans.rights()) {
            lines.put(right, spans);
        }
    }

    /** Returns whether an injury ever had a grade with an allowance. */
    private boolean hasAllowance(Injury injury, BenefitLine line) {
        return injury.gradings().stream().anyMatch(each -> {
            Integer grade = each.grade();
            Dated<DisabilityAllowance> rule =
                    grade == null ? null : inCase.rates().on(DisabilityAllowance.KEY, injury.injuredOn(), line);
            return rule != null && grade != null && rule.values().of(grade) != null;
        });
    }

    private Standing standing(LocalDate day) {
        Right right = right(day);
        DisabilityAllowance.Terms terms = right == null ? null : terms(right);
        if (right == null || terms == null) {
            boolean isPast = inCase.facts().injuries().stream().anyMatch(each -> each.gradingOn(day) != null);
            return isPast ? Standing.stopped(Reason.GRADE_ENDED) : Standing.NOT_YET;
        }
        Reason stop = new PaymentStops(inCase.facts()).on(day);
        if (stop == null && isPast(inCase.facts().retirement() == null ? null : retiredOn(), day)) {
            stop = terms.isPensionToppedUp() && hasPension() ? null : Reason.OFFICER_RETIRED;
        }
        if (stop == null && terms.isForWantOfWork()) {
            stop = wantOfWork(day);
        }
        return stop == null ? new Standing(right, null) : Standing.stopped(stop);
    }

    /** Returns why an allowance for want of suitable work is not due, or null where it is. */
    private @Nullable Reason wantOfWork(LocalDate day) {
        InjuryLeaving leaving = inCase.facts().leaving();
        if (leaving != null && isPast(leaving.on(), day)) {
            return Reason.CONTRACT_ENDED;
        }
        Boolean isGiven = null;
        for (InjuryFacts.SuitableWork each : inCase.facts().suitableWork()) {
            isGiven = each.from().isAfter(day) ? isGiven : Boolean.valueOf(each.isGiven());
        }
        if (isGiven == null) {
            inCase.into().waits(BenefitLine.of(Benefit.DISABILITY_ALLOWANCE), Cause.FACT, "suitableWork");
        }
        return Boolean.FALSE.equals(isGiven) ? null : Reason.SUITABLE_WORK;
    }

    /** Returns the appraisal confirmed last among those in force that have an allowance, or null. */
    private @Nullable Right right(LocalDate day) {
        Right last = null;
        for (Injury injury : inCase.facts().injuries()) {
            Grading grading = injury.gradingOn(day);
            boolean isLater = grading != null
                    && (last == null || grading.from().isAfter(last.grading().from()));
            if (grading != null && isLater && terms(new Right(injury, grading)) != null) {
                last = new Right(injury, grading);
            }
        }
        return last == null ? null : new Right(last.injury(), last.injury().since(last.grading(), Grading::grade));
    }

    private DisabilityAllowance.@Nullable Terms terms(Right right) {
        Integer grade = right.grading().grade();
        Dated<DisabilityAllowance> rule = rule(right);
        return grade == null || rule == null ? null : rule.values().of(grade);
    }

    private @Nullable Dated<DisabilityAllowance> rule(Right right) {
        return inCase.rates()
                .on(DisabilityAllowance.KEY, right.injury().injuredOn(), BenefitLine.of(Benefit.DISABILITY_ALLOWANCE));
    }

    private void put(Right right, PaymentSpans spans) {
        BenefitLine line = BenefitLine.of(Benefit.DISABILITY_ALLOWANCE);
        Dated<DisabilityAllowance> rule = rule(right);
        DisabilityAllowance.Terms terms = terms(right);
        Integer grade = right.grading().grade();
        InjuryBaseWage.Assessed wage = inCase.ownWage(right.injury(), line);
        if (rule == null || terms == null || grade == null) {
            return;
        }
        Payer payer = inCase.payer(terms.payer(), right.injury().injuredOn(), line);
        if (!inCase.isMonthlyDue(right.injury(), line) || wage == null || payer == null) {
            return;
        }
        Money amount = DisabilityAllowance.due(rule, grade, wage.wage(), inCase.workings());
        List<Phase> phases = spans.phases(right, amount, Reason.GRADED);
        inCase.into()
                .due(new MonthlyBenefit(
                        line,
                        payer,
                        KIND + grade,
                        right.grading().from().getYear(),
                        phases,
                        floor(right),
                        pensions(terms),
                        wage.isProvisional()));
    }

    private @Nullable WageFloor floor(Right right) {
        BenefitLine line = BenefitLine.of(Benefit.MINIMUM_WAGE_TOP_UP);
        Dated<FloorMeasure> measure = inCase.rates()
                .optional(
                        inCase.rates().regional(FloorMeasure.NAME, FloorMeasure.class),
                        right.grading().from(),
                        line);
        if (measure == null || !measure.values().isNetOfContributions()) {
            return new WageFloor(Money.ZERO);
        }
        Money contributions = inCase.into().known(inCase.facts().ownContributions(), "ownContributions", line);
        return contributions == null ? null : new WageFloor(contributions);
    }

    private List<Pension> pensions(DisabilityAllowance.Terms terms) {
        InjuryFacts.Retirement retirement = inCase.facts().retirement();
        if (retirement == null || !terms.isPensionToppedUp()) {
            return List.of();
        }
        if (retirement.pensions().isEmpty()) {
            inCase.into().waits(BenefitLine.of(Benefit.PENSION_TOP_UP), Cause.FACT, "retirement.pensions");
        }
        return retirement.pensions();
    }

    private boolean hasPension() {
        InjuryFacts.Retirement retirement = inCase.facts().retirement();
        return retirement != null && !retirement.pensions().isEmpty();
    }

    private @Nullable LocalDate retiredOn() {
        InjuryFacts.Retirement retirement = inCase.facts().retirement();
        return retirement == null ? null : retirement.on();
    }

    private static boolean isPast(@Nullable LocalDate event, LocalDate day) {
        return event != null && !event.isAfter(day);
    }
}
