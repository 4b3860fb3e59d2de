package org.fenglu.claims.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.claims.payment.BenefitRunResponse.OpenResponse;
import org.fenglu.claims.payment.BenefitRunResponse.PaymentResponse;
import org.fenglu.claims.payment.BenefitRunResponse.RefusedResponse;
import org.fenglu.claims.payment.BenefitRunResponse.SumResponse;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A run as it is answered, in one language. */
final class BenefitRunAnswer {

    private final Wording wording;

    BenefitRunAnswer(Wording wording) {
        this.wording = wording;
    }

    /** What a run holds besides its head. */
    record Lines(List<BenefitPayment> payments, List<OpenBenefit> open, List<RefusedClaim> refused) {

        static final Lines NONE = new Lines(List.of(), List.of(), List.of());
    }

    /** Returns a run with its lines, what cases wait for, and what is wrong with those that could not be assessed. */
    BenefitRunResponse of(BenefitRunEntity run, Lines lines) {
        RunDecisionEntity decision = run.decision;
        return new BenefitRunResponse(
                run.id,
                run.yearMonth().toString(),
                run.state(),
                run.assessedOn,
                run.knownAt,
                run.claims,
                run.draftedBy,
                decision == null ? null : decision.decidedBy,
                decision == null ? null : decision.decidedAt,
                decision == null ? null : decision.reason,
                sums(lines.payments()),
                lines.payments().stream()
                        .map(payment -> payment(run.yearMonth(), payment))
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
                if (payment.payer() == payer) {
                    paid = paid.plus(payment.paid().atLeast(Money.ZERO));
                    toRecover = toRecover.plus(payment.paid().atMost(Money.ZERO));
                }
            }
            if (!paid.isZero() || !toRecover.isZero()) {
                sums.add(new SumResponse(payer, wording.of(payer), paid.toString(), toRecover.toString()));
            }
        }
        return sums;
    }

    private PaymentResponse payment(YearMonth run, BenefitPayment payment) {
        return new PaymentResponse(
                payment.claim(),
                payment.benefit(),
                wording.of(payment.benefit()),
                payment.ofWhom(),
                payment.payer(),
                text(payment.yearMonth()),
                payment.in(run),
                Money.ofFen(payment.due()).toString(),
                Money.ofFen(payment.paidBefore()).toString(),
                payment.paid().toString());
    }

    private OpenResponse open(OpenBenefit open) {
        return new OpenResponse(
                open.claim(), open.benefit(), wording.of(open.benefit()), open.ofWhom(), open.cause(), open.name());
    }

    private RefusedResponse refused(RefusedClaim refused) {
        Finding finding = refused.finding();
        return new RefusedResponse(
                refused.claim(),
                finding.code(),
                finding.field(),
                finding.found(),
                wording.what(finding),
                wording.todo(finding));
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }
}
