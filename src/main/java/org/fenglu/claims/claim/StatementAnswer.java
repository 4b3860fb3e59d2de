package org.fenglu.claims.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fenglu.claims.claim.StatementResponse.MonthResponse;
import org.fenglu.claims.claim.StatementResponse.MonthlyResponse;
import org.fenglu.claims.claim.StatementResponse.NotDueResponse;
import org.fenglu.claims.claim.StatementResponse.OnceResponse;
import org.fenglu.claims.claim.StatementResponse.OpenPoint;
import org.fenglu.claims.claim.StatementResponse.OptionResponse;
import org.fenglu.claims.claim.StatementResponse.PayerSum;
import org.fenglu.claims.claim.StatementResponse.PhaseResponse;
import org.fenglu.claims.claim.StatementResponse.WaitingResponse;
import org.fenglu.kernel.loss.course.BenefitMonth;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.NotDue;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A statement as it is answered, in one language. */
final class StatementAnswer {

    private final AnswerMapper answers;
    private final Wording wording;

    StatementAnswer(AnswerMapper answers, Wording wording) {
        this.answers = answers;
        this.wording = wording;
    }

    StatementResponse of(ClaimAssessment assessed) {
        List<Waiting> waiting = waiting(assessed);
        return new StatementResponse(
                assessed.kind(),
                assessed.terms().region().code(),
                assessed.terms().assessedOn(),
                assessed.statement().once().stream().map(this::once).toList(),
                sums(assessed),
                assessed.statement().monthly().stream().map(this::monthly).toList(),
                assessed.course().months().stream().map(this::month).toList(),
                waiting.stream().map(this::waiting).toList(),
                open(waiting),
                assessed.statement().notDue().stream().map(this::notDue).toList(),
                answers.steps(assessed.statement().steps(), wording),
                assessed.rateBook());
    }

    /** Returns all that lines wait for: for the statement and for the months after it, the same once only. */
    static List<Waiting> waiting(ClaimAssessment assessed) {
        Set<Waiting> all = new LinkedHashSet<>(assessed.statement().waiting());
        all.addAll(assessed.course().waiting());
        return List.copyOf(all);
    }

    private OnceResponse once(Entitlement due) {
        return new OnceResponse(
                due.line().benefit(),
                wording.of(due.line().benefit()),
                due.line().of(),
                due.payer(),
                wording.of(due.payer()),
                due.amount().toString(),
                due.dueOn(),
                due.isProvisional());
    }

    private List<PayerSum> sums(ClaimAssessment assessed) {
        List<PayerSum> sums = new ArrayList<>();
        for (Payer payer : Payer.values()) {
            Money sum = assessed.statement().onceBy(payer);
            if (!sum.isZero()) {
                sums.add(new PayerSum(payer, wording.of(payer), sum.toString()));
            }
        }
        return sums;
    }

    private MonthlyResponse monthly(MonthlyBenefit benefit) {
        return new MonthlyResponse(
                benefit.line().benefit(),
                wording.of(benefit.line().benefit()),
                benefit.line().of(),
                benefit.payer(),
                wording.of(benefit.payer()),
                benefit.isProvisional(),
                benefit.phases().stream().map(this::phase).toList());
    }

    private PhaseResponse phase(MonthlyBenefit.Phase phase) {
        return new PhaseResponse(
                phase.first().toString(),
                phase.last() == null ? null : phase.last().toString(),
                phase.amount().toString(),
                phase.because(),
                wording.of(phase.because()),
                phase.ends(),
                phase.ends() == null ? null : wording.of(phase.ends()));
    }

    private MonthResponse month(BenefitMonth month) {
        Stream<Reason> changes = Stream.concat(month.because().stream(), Stream.ofNullable(month.ends()));
        return new MonthResponse(
                month.month().toString(),
                month.line().benefit(),
                wording.of(month.line().benefit()),
                month.line().of(),
                month.payer(),
                month.amount().toString(),
                changes.map(wording::of).toList(),
                month.isProvisional(),
                month.because().isEmpty() ? List.of() : answers.steps(month.steps(), wording));
    }

    private WaitingResponse waiting(Waiting waiting) {
        WaitingWords words = new WaitingWords(wording);
        return new WaitingResponse(
                waiting.line().benefit(),
                wording.of(waiting.line().benefit()),
                waiting.line().of(),
                waiting.cause(),
                waiting.name(),
                words.what(waiting),
                words.todo(waiting));
    }

    private List<OpenPoint> open(List<Waiting> waiting) {
        return waiting.stream()
                .filter(each -> each.cause() == Cause.CHOICE)
                .map(each -> Choice.valueOf(each.name()))
                .distinct()
                .map(choice -> new OpenPoint(
                        choice,
                        wording.of(choice),
                        choice.options().stream().map(this::option).toList()))
                .toList();
    }

    private OptionResponse option(Option option) {
        return new OptionResponse(option, wording.of(option));
    }

    private NotDueResponse notDue(NotDue notDue) {
        return new NotDueResponse(
                notDue.line().benefit(),
                wording.of(notDue.line().benefit()),
                notDue.line().of(),
                notDue.reason(),
                wording.of(notDue.reason()),
                version(notDue));
    }

    private org.fenglu.words.answer.@Nullable VersionResponse version(NotDue notDue) {
        return notDue.version() == null ? null : answers.version(notDue.version());
    }
}
