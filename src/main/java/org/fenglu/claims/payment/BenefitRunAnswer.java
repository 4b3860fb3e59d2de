package org.fenglu.claims.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.claims.payment.BenefitRun.Decision;
import org.fenglu.claims.payment.BenefitRunResponse.OpenResponse;
import org.fenglu.claims.payment.BenefitRunResponse.PaymentResponse;
import org.fenglu.claims.payment.BenefitRunResponse.RefusedResponse;
import org.fenglu.claims.payment.BenefitRunResponse.SumResponse;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A run as it is answered, in one language. */
final class BenefitRunAnswer {

    private final Wording wording;
    private final boolean isEnglish;

    BenefitRunAnswer(Wording wording) {
        this.wording = wording;
        this.isEnglish = wording == Wording.ENGLISH;
    }

    /** What a run holds besides its head. */
    record Lines(List<BenefitPayment> payments, List<BenefitRows.Open> open, List<BenefitRows.RefusedClaim> refused) {

        static final Lines NONE = new Lines(List.of(), List.of(), List.of());
    }

    /** Returns a run with its lines, what cases wait for, and what is wrong with those that could not be assessed. */
    BenefitRunResponse of(BenefitRun run, Lines lines) {
        Decision decision = run.decision();
        return new BenefitRunResponse(
                run.id(),
                run.month().toString(),
                run.state(),
                run.assessedOn(),
                run.knownAt(),
                run.claims(),
                run.draftedBy(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                sums(lines.payments()),
                lines.payments().stream()
                        .map(payment -> payment(run.month(), payment))
                        .toList(),
                lines.open().stream().map(this::open).toList(),
                lines.refused().stream().map(this::refused).toList());
    }

    private List<SumResponse> sums(List<BenefitPayment> payments) {
        List<SumResponse> sums = new ArrayList<>();
        for (Payer payer : Payer.values()) {
            Money paid = Money.ZERO;
            Money toRecover = Money.ZERO;
            for (BenefitPayment payment : payments) {
                if (payment.pay().payer() == payer) {
                    paid = paid.plus(payment.amount().atLeast(Money.ZERO));
                    toRecover = toRecover.plus(payment.amount().atMost(Money.ZERO));
                }
            }
            if (!paid.isZero() || !toRecover.isZero()) {
                sums.add(new SumResponse(
                        payer, isEnglish ? payer.en() : payer.zh(), paid.toString(), toRecover.toString()));
            }
        }
        return sums;
    }

    private PaymentResponse payment(YearMonth run, BenefitPayment payment) {
        LineMonth pay = payment.pay();
        return new PaymentResponse(
                payment.claim(),
                pay.line().benefit(),
                name(pay.line().benefit()),
                pay.line().of(),
                pay.payer(),
                text(pay.month()),
                payment.in(run),
                payment.arrears().due().toString(),
                payment.arrears().paid().toString(),
                payment.amount().toString());
    }

    private OpenResponse open(BenefitRows.Open open) {
        Benefit benefit = open.waiting().line().benefit();
        return new OpenResponse(
                open.claim(),
                benefit,
                name(benefit),
                open.waiting().line().of(),
                open.waiting().cause(),
                open.waiting().name());
    }

    private RefusedResponse refused(BenefitRows.RefusedClaim refused) {
        Finding finding = refused.finding();
        return new RefusedResponse(
                refused.claim(),
                finding.code(),
                finding.field(),
                finding.found(),
                wording.what(finding),
                wording.todo(finding));
    }

    private String name(Benefit benefit) {
        return isEnglish ? benefit.en() : benefit.zh();
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }
}
