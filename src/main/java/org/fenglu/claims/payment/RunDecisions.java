package org.fenglu.claims.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fenglu.claims.claim.Claims;
import org.fenglu.claims.payment.BenefitRunEntity.State;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.decision.TwoPersons;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** What becomes of runs: a person approves no run that he drafted, and no run after which something changed. */
@ApplicationScoped
class RunDecisions {

    private static final int SHOWN = 10;

    private final StoredBenefitRuns stored;
    private final StoredApprovals approvals;
    private final Claims claims;
    private final RatesOfBenefits rates;

    RunDecisions(StoredBenefitRuns stored, StoredApprovals approvals, Claims claims, RatesOfBenefits rates) {
        this.stored = stored;
        this.approvals = approvals;
        this.claims = claims;
        this.rates = rates;
    }

    /** Approves a run, which pays it; its drafter cannot, and no person where something changed since. */
    BenefitRunEntity approve(long id, String by) {
        return decided(id, by, State.APPROVED, null);
    }

    /** Gives a run up; it paid nothing. */
    BenefitRunEntity withdraw(long id, String by, String reason) {
        return decided(id, by, State.WITHDRAWN, reason);
    }

    private BenefitRunEntity decided(long id, String by, State state, @Nullable String reason) {
        int inUse = rates.keep(rates.inUse());
        return QuarkusTransaction.joiningExisting().call(() -> {
            stored.getSession().doReturningWork(KnowledgeTime::begin);
            BenefitRunEntity run = stored.numbered(id);
            if (run.decision != null) {
                throw refusal("BENEFIT_RUN_DECIDED", run, run.decision.decidedBy);
            }
            if (state == State.APPROVED) {
                refuseOwn(run, by);
                refuseStale(run, inUse);
            }
            RunDecisionEntity decision = new RunDecisionEntity();
            decision.run = run;
            decision.state = state;
            decision.decidedBy = by.strip();
            decision.reason = reason;
            stored.add(decision);
            return run;
        });
    }

    private void refuseOwn(BenefitRunEntity run, String by) {
        stored.getSession()
                .doWork(connection -> TwoPersons.require(
                        connection, run.draftedBy, by, () -> refusal("BENEFIT_RUN_OWN_DRAFT", run, run.draftedBy)));
    }

    private void refuseStale(BenefitRunEntity run, int inUse) {
        List<String> changed = new ArrayList<>(changedSince(run.knownAt));
        if (run.rateBook != inUse) {
            changed.add("rates");
        }
        if (!changed.isEmpty()) {
            throw refusal("BENEFIT_RUN_STALE", run, String.join(", ", changed));
        }
    }

    /**
     * Returns what changed since a run was calculated, each as a path such as {@code claims/5}, at most so many as a
     * message may show; empty where nothing did. An approval is bound to what it was calculated from.
     */
    private List<String> changedSince(Instant known) {
        TreeSet<String> changed = new TreeSet<>();
        claims.changedSince(known).forEach(claim -> changed.add("claims/" + claim));
        approvals.since(known).forEach(approval -> changed.add("benefit-adjustments/" + approval.adjustment()));
        stored.approvedSince(known).forEach(run -> changed.add("benefit-runs/" + run));
        return changed.stream().limit(SHOWN).toList();
    }

    private static Refusal refusal(String code, BenefitRunEntity run, String by) {
        return new Refusal(Kind.CONFLICT, code, Map.of("found", String.valueOf(run.id), "by", by));
    }
}
