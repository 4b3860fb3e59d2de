package org.fenglu.claims.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A run of benefits: money is text of yuan, months and days are ISO.
 *
 * @param id its number
 * @param month the month up to and with which benefits are due
 * @param state how it stands
 * @param assessedOn the day on which the cases were looked at
 * @param knownAt the moment up to which cases were known to it
 * @param claims how many open cases it looked at
 * @param draftedBy who calculated it
 * @param decidedBy who approved or withdrew it, or null
 * @param decidedAt when, or null
 * @param reason why it was withdrawn, or null
 * @param sums what each payer pays and has to recover
 * @param payments its lines; empty in a list of runs
 * @param open what cases wait for; empty in a list of runs
 * @param refused cases that could not be assessed and are paid nothing, with what is wrong; empty in a list of runs
 */
@Schema(description = "待遇发放批次 (a run of benefits)")
public record BenefitRunResponse(
        long id,
        String month,
        BenefitRunEntity.State state,
        LocalDate assessedOn,
        Instant knownAt,
        int claims,
        String draftedBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<SumResponse> sums,
        List<PaymentResponse> payments,
        List<OpenResponse> open,
        List<RefusedResponse> refused) {

    /** What one payer pays, and what was overpaid. */
    public record SumResponse(Payer payer, String payerName, String paid, String toRecover) {}

    /** One line of a run. */
    public record PaymentResponse(
            long claim,
            Benefit benefit,
            String name,
            String of,
            Payer payer,
            @Nullable String month,
            BenefitPayment.Nature nature,
            String due,
            String paidBefore,
            String amount) {}

    /** What a case waits for. */
    public record OpenResponse(
            long claim, Benefit benefit, String benefitName, String of, Waiting.Cause cause, String name) {}

    /** What is wrong with a case. */
    public record RefusedResponse(long claim, FindingCode code, String field, String found, String what, String todo) {}
}
