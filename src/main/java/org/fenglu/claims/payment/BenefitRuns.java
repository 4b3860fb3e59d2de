package org.fenglu.claims.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.release.Rates;
import org.fenglu.claims.claim.Assessments;
import org.fenglu.claims.claim.Claims;
import org.fenglu.claims.claim.Claims.Known;
import org.fenglu.claims.claim.DueOfClaim;
import org.fenglu.claims.claim.DueTerms;
import org.fenglu.claims.payment.BenefitRun.State;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.loss.course.BenefitArrears;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.Person;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The runs of benefits. A run pays what is due by the end of its month less what approved runs paid before: so the
 * first run after a figure was published, a fact changed or a year's adjustment was approved pays the difference for
 * every month that it touches, and nothing is paid twice. Nobody approves a run that he drafted, or one behind which
 * something changed.
 */
@ApplicationScoped
class BenefitRuns {

    private final BenefitStore store;
    private final Claims claims;
    private final Assessments assessments;
    private final Approvals approvals;

    BenefitRuns(BenefitStore store, Claims claims, Assessments assessments, Approvals approvals) {
        this.store = store;
        this.claims = claims;
        this.assessments = assessments;
        this.approvals = approvals;
    }

    /** Calculates a month and keeps it as a draft. */
    BenefitRun draft(YearMonth month, LocalDate assessedOn, String by) {
        if (month.isAfter(YearMonth.from(assessedOn))) {
            throw new Refusal(
                    Kind.INVALID, "BENEFIT_RUN_AHEAD", Map.of("found", month.toString(), "day", assessedOn.toString()));
        }
        Rates inUse = store.inUse();
        int rateBook = store.keep(inUse);
        return store.asking(connection -> {
            refuseBackwards(connection, assessedOn);
            Instant knownAt = KnowledgeTime.now(connection);
            Set<AdjustmentYear> approved = approvals.paying(connection, inUse.book(), knownAt);
            DueTerms terms = new DueTerms(inUse.book(), assessedOn, month, approved);
            List<Known> open = claims.openAt(knownAt);
            List<Calculated> calculated = new ArrayList<>();
            for (Known claim : open) {
                calculated.add(calculated(connection, claim, terms));
            }
            BenefitRun run = new BenefitRun(0, month, rateBook, knownAt, assessedOn, open.size(), by, knownAt, null);
            return keep(run, calculated);
        });
    }

    /** Approves a run, which pays it; its drafter cannot, and nobody where something changed since. */
    BenefitRun approve(long id, String by) {
        return deciding(id, by, State.APPROVED, null);
    }

    /** Gives a run up; it paid nothing. */
    BenefitRun withdraw(long id, String by, String reason) {
        return deciding(id, by, State.WITHDRAWN, reason);
    }

    BenefitRun of(long id) {
        return store.asking(connection -> found(connection, id));
    }

    List<BenefitRun> newest(int limit) {
        return store.asking(connection -> new RunRows(connection).newest(limit));
    }

    List<BenefitPayment> payments(long run) {
        return store.asking(connection -> new BenefitRows(connection).of(run));
    }

    List<BenefitRows.RefusedClaim> refused(long run) {
        return store.asking(connection -> new BenefitRows(connection).refused(run));
    }

    List<BenefitRows.Open> open(long run) {
        return store.asking(connection -> new BenefitRows(connection).open(run));
    }

    /** Returns what approved runs paid for a case, run by run. */
    List<BenefitRows.Paid> paid(long claim) {
        return store.asking(connection -> new BenefitRows(connection).paidByRun(claim));
    }

    /**
     * Returns what a case came to in a run, calculated again from what the run knew.
     *
     * @throws Refusal where it does not come out to the fen as it was stored: a bug, not to be shown as a figure
     */
    Replayed replayed(long id, long claim) {
        return store.asking(connection -> {
            BenefitRun run = found(connection, id);
            RateBook book = store.book(run.rateBook());
            Set<AdjustmentYear> approved = approvals.paying(connection, book, run.knownAt());
            DueTerms terms = new DueTerms(book, run.assessedOn(), run.month(), approved);
            Known known = claims.knownAt(claim, run.knownAt());
            Map<LineMonth, Money> due = assessments.due(known, terms).due();
            for (BenefitPayment payment : new BenefitRows(connection).of(id)) {
                Money again = due.getOrDefault(payment.pay(), Money.ZERO);
                if (payment.claim() == claim && !again.equals(payment.arrears().due())) {
                    throw refusal(
                            "BENEFIT_NOT_REPRODUCED", run, payment.pay().line().code() + " " + again);
                }
            }
            return new Replayed(known, terms);
        });
    }

    /** A case and the terms under which a run calculated it. */
    record Replayed(Known claim, DueTerms terms) {}

    /** What one case came to. */
    private record Calculated(Known claim, DueOfClaim due, List<BenefitPayment> payments) {}

    private Calculated calculated(Connection connection, Known claim, DueTerms terms) throws SQLException {
        DueOfClaim due = assessments.due(claim, terms);
        if (due.isRefused()) {
            return new Calculated(claim, due, List.of());
        }
        Map<LineMonth, Money> paid = new BenefitRows(connection).paid(claim.id());
        paid.keySet().removeIf(pay -> pay.month() != null && pay.month().isAfter(terms.through()));
        List<BenefitPayment> payments = BenefitArrears.between(due.due(), paid).stream()
                .map(arrears -> new BenefitPayment(claim.id(), arrears))
                .toList();
        return new Calculated(claim, due, payments);
    }

    private BenefitRun keep(BenefitRun run, List<Calculated> calculated) {
        return store.storing(connection -> {
            long id = new RunRows(connection).insert(run, store.engineVersion());
            BenefitRows rows = new BenefitRows(connection);
            for (Calculated each : calculated) {
                rows.insert(id, each.payments());
                rows.insertOpen(id, each.claim().id(), each.due().waiting());
                rows.insertRefused(id, each.claim().id(), each.due().findings());
            }
            return found(connection, id);
        });
    }

    private BenefitRun deciding(long id, String by, State state, @Nullable String reason) {
        int inUse = store.keep(store.inUse());
        return store.storing(connection -> {
            KnowledgeTime.begin(connection);
            BenefitRun run = found(connection, id);
            if (run.decision() != null) {
                throw refusal("BENEFIT_RUN_DECIDED", run, run.decision().by());
            }
            if (state == State.APPROVED) {
                refuseOwn(connection, run, by);
                refuseStale(connection, run, inUse);
            }
            new RunRows(connection).decide(id, state, by.strip(), reason);
            return found(connection, id);
        });
    }

    /** An approved run was assessed later: this one would take back what only that day knew. */
    private static void refuseBackwards(Connection connection, LocalDate assessedOn) throws SQLException {
        LocalDate last = new RunRows(connection).lastApproved();
        if (last != null && assessedOn.isBefore(last)) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "BENEFIT_RUN_BACKWARDS",
                    Map.of("found", assessedOn.toString(), "day", last.toString()));
        }
    }

    private static void refuseOwn(Connection connection, BenefitRun run, String by) throws SQLException {
        if (Person.isSame(connection, run.draftedBy(), by)) {
            throw refusal("BENEFIT_RUN_OWN_DRAFT", run, run.draftedBy());
        }
    }

    private static void refuseStale(Connection connection, BenefitRun run, int inUse) throws SQLException {
        List<String> changed = new ArrayList<>(new RunRows(connection).changedSince(run));
        if (run.rateBook() != inUse) {
            changed.add("rates");
        }
        if (!changed.isEmpty()) {
            throw refusal("BENEFIT_RUN_STALE", run, String.join(", ", changed));
        }
    }

    private static Refusal refusal(String code, BenefitRun run, String by) {
        return new Refusal(Kind.CONFLICT, code, Map.of("found", String.valueOf(run.id()), "by", by));
    }

    private static BenefitRun found(Connection connection, long id) throws SQLException {
        return new RunRows(connection)
                .of(id)
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "BENEFIT_RUN_NOT_FOUND", Map.of("found", "" + id)));
    }
}
