package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates.LastYear;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.loss.injury.PaymentSpans.Right;
import org.fenglu.kernel.loss.injury.PaymentSpans.Standing;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/** The living nursing allowance of one officer, by the level that was confirmed last; it continues after retirement. */
final class NursingLines {

    private static final BenefitLine LINE = BenefitLine.of(Benefit.NURSING_ALLOWANCE);

    private final InjuryCase inCase;

    private NursingLines(InjuryCase inCase) {
        this.inCase = inCase;
    }

    static void put(InjuryCase inCase) {
        boolean isNursed = inCase.facts().injuries().stream()
                .flatMap(injury -> injury.gradings().stream())
                .anyMatch(grading -> grading.nursing() != null);
        if (!isNursed) {
            return;
        }
        LocalDate first = inCase.facts().injuries().get(0).injuredOn();
        Dated<FirstMonth> rule = inCase.rates().on(FirstMonth.KEY, first, LINE);
        if (rule == null) {
            return;
        }
        NursingLines lines = new NursingLines(inCase);
        PaymentSpans spans = PaymentSpans.of(inCase.facts(), rule.values(), lines::standing);
        for (Right right : spans.rights()) {
            lines.put(right, spans);
        }
    }

    private Standing standing(LocalDate day) {
        Right last = null;
        for (Injury injury : inCase.facts().injuries()) {
            Grading grading = injury.gradingOn(day);
            boolean isLater = last == null
                    || grading != null && grading.from().isAfter(last.grading().from());
            if (grading != null && grading.nursing() != null && isLater) {
                last = new Right(injury, grading);
            }
        }
        if (last == null) {
            boolean isPast = inCase.facts().injuries().stream().anyMatch(each -> each.gradingOn(day) != null);
            return isPast ? Standing.stopped(Reason.CARE_ENDED) : Standing.NOT_YET;
        }
        Reason stop = new PaymentStops(inCase.facts()).on(day);
        Grading since = last.injury().since(last.grading(), Grading::nursing);
        return stop == null ? new Standing(new Right(last.injury(), since), null) : Standing.stopped(stop);
    }

    private void put(Right right, PaymentSpans spans) {
        NursingLevel level = Objects.requireNonNull(right.grading().nursing());
        LocalDate day = right.grading().from();
        inCase.workings().line(LINE.code());
        Payer payer = inCase.payer(Payer.FUND, right.injury().injuredOn(), LINE);
        Dated<NursingAllowance> rule = rule(day);
        LastYear average = inCase.rates().lastYear(PublishedFigure.NURSING_AVERAGE, day.getYear() - 1, LINE);
        if (rule != null && !rule.values().shares().containsKey(level)) {
            inCase.into().waits(LINE, Cause.RATE, rule.version().table() + "/" + level + "@" + day);
            return;
        }
        if (!inCase.isMonthlyDue(right.injury(), LINE) || payer == null || rule == null || average == null) {
            return;
        }
        Money amount = NursingAllowance.due(rule, level, average.figure(), inCase.workings());
        inCase.into()
                .due(new MonthlyBenefit(
                        LINE,
                        payer,
                        level.kind().name(),
                        day.getYear(),
                        spans.phases(right, amount, Reason.CARE_ASSESSED),
                        null,
                        List.of(),
                        average.isProvisional()));
    }

    /** The region's own levels where it has them, else the country's. */
    private @Nullable Dated<NursingAllowance> rule(LocalDate day) {
        RateKey<NursingAllowance> own = inCase.rates().regional(NursingAllowance.NAME, NursingAllowance.class);
        return inCase.rates().on(inCase.rates().peek(own, day) == null ? NursingAllowance.KEY : own, day, LINE);
    }
}
