package org.fenglu.claims.claim;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.words.answer.StepResponse;
import org.fenglu.words.answer.VersionResponse;
import org.jspecify.annotations.Nullable;

/**
 * The entitlement statement of a case: money is text of yuan, months and days are ISO.
 *
 * @param kind what the case is about
 * @param region the coordinating region
 * @param assessedOn the day on which it was looked at
 * @param once sums due once, in the order of the law
 * @param onceByPayer what each payer owes once
 * @param monthly benefits paid each month, as first assessed
 * @param months the course of the monthly benefits: every month, where a last month was asked for
 * @param waiting what cannot be said yet, and for what it waits
 * @param open the open points that lines wait for, with what can be decided
 * @param notDue what is not due, and why
 * @param steps the arithmetic of each line, with the articles and versions it rests on
 * @param rateBook fingerprint of the rate book
 */
@Schema(description = "待遇核定表 (the entitlement statement)")
public record StatementResponse(
        ClaimKind kind,
        String region,
        LocalDate assessedOn,
        List<OnceResponse> once,
        List<PayerSum> onceByPayer,
        List<MonthlyResponse> monthly,
        List<MonthResponse> months,
        List<WaitingResponse> waiting,
        List<OpenPoint> open,
        List<NotDueResponse> notDue,
        List<StepResponse> steps,
        String rateBook) {

    /** A sum due once. */
    public record OnceResponse(
            Benefit benefit,
            String name,
            String of,
            Payer payer,
            String payerName,
            String amount,
            LocalDate dueOn,
            boolean provisional) {}

    /** What one payer owes once. */
    public record PayerSum(Payer payer, String payerName, String amount) {}

    /**
     * A benefit paid each month.
     *
     * @param provisional whether an average wage that it was assessed by stands in for one not published yet
     */
    public record MonthlyResponse(
            Benefit benefit,
            String name,
            String of,
            Payer payer,
            String payerName,
            boolean provisional,
            List<PhaseResponse> phases) {}

    /** Months of a monthly benefit with one basis. */
    public record PhaseResponse(
            String first,
            @Nullable String last,
            String amount,
            Reason because,
            String becauseWords,
            @Nullable Reason ends,
            @Nullable String endsWords) {}

    /**
     * One month of one line.
     *
     * @param changes why it differs from the month before; empty where it does not
     * @param provisional as of the benefit
     * @param steps its arithmetic, where it differs from the month before
     */
    public record MonthResponse(
            String month,
            Benefit benefit,
            String name,
            String of,
            Payer payer,
            String amount,
            List<String> changes,
            boolean provisional,
            List<StepResponse> steps) {}

    /** Something that a line waits for: what it is, and what to do. */
    public record WaitingResponse(
            Benefit benefit,
            String benefitName,
            String of,
            Waiting.Cause cause,
            String name,
            String what,
            String todo) {}

    /** An open point, with what can be decided. */
    public record OpenPoint(Choice choice, String words, List<OptionResponse> options) {}

    /** One possible decision. */
    public record OptionResponse(Option option, String words) {}

    /** A benefit that is not due. */
    public record NotDueResponse(
            Benefit benefit,
            String name,
            String of,
            Reason reason,
            String words,
            @Nullable VersionResponse source) {}
}
