package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The months for which a monthly benefit runs. The case changes on its events; in between nothing changes, so what
 * holds is asked once for each span.
 *
 * @param spans oldest first
 */
record PaymentSpans(List<Span> spans) {

    /**
     * What holds at the end of a day.
     *
     * @param right the injury and the appraisal that give the benefit, or null where none is paid
     * @param reason why none is paid; null where one is, or where none was ever due
     */
    record Standing(@Nullable Right right, @Nullable Reason reason) {

        static final Standing NOT_YET = new Standing(null, null);

        static Standing stopped(Reason reason) {
            return new Standing(null, reason);
        }
    }

    /**
     * What a benefit is paid for.
     *
     * @param injury the injury
     * @param grading its appraisal in force
     */
    record Right(Injury injury, Grading grading) {}

    /** Months with one standing; the last one is open. */
    record Span(YearMonth first, Standing standing) {}

    static PaymentSpans of(InjuryFacts facts, FirstMonth rule, Function<LocalDate, Standing> standing) {
        TreeSet<YearMonth> turns = new TreeSet<>();
        events(facts).forEach(event -> turns.add(rule.after(event)));
        List<Span> spans = new ArrayList<>();
        for (YearMonth turn : turns) {
            Standing now = standing.apply(rule.lastDayFor(turn));
            Standing before = spans.isEmpty()
                    ? Standing.NOT_YET
                    : spans.get(spans.size() - 1).standing();
            if (!now.equals(before)) {
                spans.add(new Span(turn, now));
            }
        }
        return new PaymentSpans(List.copyOf(spans));
    }

    private static List<LocalDate> events(InjuryFacts facts) {
        List<LocalDate> events = new ArrayList<>();
        facts.injuries().forEach(injury -> injury.gradings().forEach(grading -> events.add(grading.from())));
        facts.suitableWork().forEach(work -> events.add(work.from()));
        facts.suspensions().forEach(each -> {
            events.add(each.from());
            events.add(each.until());
        });
        events.add(facts.leaving() == null ? null : facts.leaving().on());
        events.add(facts.retirement() == null ? null : facts.retirement().on());
        events.add(facts.diedOn());
        return events.stream().filter(Objects::nonNull).toList();
    }

    /** Returns the rights that are paid for at some time, oldest first. */
    List<Right> rights() {
        return spans.stream()
                .map(span -> span.standing().right())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Returns the phases of one right.
     *
     * @param begins why the benefit begins for the first time
     */
    List<Phase> phases(Right right, Money amount, Reason begins) {
        List<Phase> phases = new ArrayList<>();
        for (int at = 0; at < spans.size(); at++) {
            Span span = spans.get(at);
            if (right.equals(span.standing().right())) {
                Span next = at + 1 == spans.size() ? null : spans.get(at + 1);
                YearMonth last = next == null ? null : next.first().minusMonths(1);
                Reason ends = next == null ? null : ends(next);
                phases.add(new Phase(span.first(), last, amount, because(at, begins), ends));
            }
        }
        return phases;
    }

    private Reason because(int at, Reason begins) {
        if (at == 0) {
            return begins;
        }
        Standing before = spans.get(at - 1).standing();
        if (before.right() != null) {
            return Reason.REGRADED;
        }
        return before.reason() == Reason.STOPPED ? Reason.RELEASED : begins;
    }

    private static Reason ends(Span next) {
        Reason reason = next.standing().reason();
        return reason == null ? Reason.REGRADED : reason;
    }
}
