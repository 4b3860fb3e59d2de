package org.fenglu.claims.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.book.release.Rates;
import org.fenglu.claims.claim.Claims;
import org.fenglu.claims.claim.Claims.Known;
import org.fenglu.claims.claim.DueOfClaim;
import org.fenglu.claims.claim.DueTerms;
import org.fenglu.kernel.loss.course.BenefitArrears;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.store.request.Reservation;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * The runs of benefits. A run pays what is due by the end of its month less what approved runs paid before: so the
 * first run after a figure was published, a fact changed or a year's adjustment was approved pays the difference for
 * every month that it touches, and nothing is paid twice.
 *
 * <p>Cases are calculated outside a transaction, each as it was known at one moment: many cases take a while, and no
 * other work waits for them.
 */
@ApplicationScoped
class BenefitRuns {

    private final StoredBenefitRuns stored;
    private final RatesOfBenefits rates;
    private final Claims claims;
    private final Approvals approvals;

    @ConfigProperty(name = "quarkus.application.version")
    String engineVersion;

    BenefitRuns(StoredBenefitRuns stored, RatesOfBenefits rates, Claims claims, Approvals approvals) {
        this.stored = stored;
        this.rates = rates;
        this.claims = claims;
        this.approvals = approvals;
    }

    /** Calculates a month and keeps it as a draft, and the key of the request with it. */
    BenefitRunEntity draft(YearMonth month, LocalDate assessedOn, String by, Reservation key) {
        if (month.isAfter(YearMonth.from(assessedOn))) {
            throw new Refusal(
                    Kind.INVALID, "BENEFIT_RUN_AHEAD", Map.of("found", month.toString(), "day", assessedOn.toString()));
        }
        Rates inUse = rates.inUse();
        BenefitRunEntity run = new BenefitRunEntity();
        run.month = month.atDay(1);
        run.rateBook = rates.keep(inUse);
        run.engineVersion = engineVersion;
        run.assessedOn = assessedOn;
        run.draftedBy = by;
        refuseBackwards(assessedOn);
        run.knownAt = claims.knownUntil();
        DueTerms terms = terms(run, inUse.book());
        List<Known> open = claims.openAt(run.knownAt);
        run.claims = open.size();
        open.forEach(claim -> calculate(run, claim, terms));
        stored.add(run, key);
        return run;
    }

    /** A case and the terms under which a run calculated it. */
    record Replayed(Known claim, DueTerms terms) {}

    /**
     * Returns what a case came to in a run, calculated again from what the run knew.
     *
     * @throws Refusal where it does not come out to the fen as it was stored: a bug, not to be shown as a figure
     */
    Replayed replayed(long id, long claim) {
        BenefitRunEntity run = stored.numbered(id);
        DueTerms terms = terms(run, rates.book(run.rateBook));
        Known known = claims.knownAt(claim, run.knownAt);
        Map<LineMonth, Money> due = claims.due(known, terms).due();
        for (BenefitPayment payment : stored.payments(id)) {
            Money again = due.getOrDefault(payment.pay(), Money.ZERO);
            if (payment.claim() == claim && again.fen() != payment.due()) {
                String line = payment.pay().line().code();
                throw new Refusal(
                        Kind.CONFLICT,
                        "BENEFIT_NOT_REPRODUCED",
                        Map.of("found", String.valueOf(id), "by", line + " " + again));
            }
        }
        return new Replayed(known, terms);
    }

    private DueTerms terms(BenefitRunEntity run, RateBook book) {
        return new DueTerms(book, run.assessedOn, run.yearMonth(), approvals.paying(book, run.knownAt));
    }

    private void calculate(BenefitRunEntity run, Known claim, DueTerms terms) {
        DueOfClaim due = claims.due(claim, terms);
        due.waiting().forEach(waiting -> run.open.add(OpenBenefit.of(claim.id(), waiting)));
        due.findings().forEach(finding -> run.refused.add(RefusedClaim.of(claim.id(), finding)));
        if (!due.isRefused()) {
            Map<LineMonth, Money> paid = stored.paid(claim.id());
            paid.keySet().removeIf(pay -> pay.month() != null && pay.month().isAfter(terms.through()));
            BenefitArrears.between(due.due(), paid)
                    .forEach(arrears -> run.payments.add(BenefitPayment.of(claim.id(), arrears)));
        }
    }

    /** An approved run was assessed later: this one would take back what only that day knew. */
    private void refuseBackwards(LocalDate assessedOn) {
        LocalDate last = stored.lastApproved();
        if (last != null && assessedOn.isBefore(last)) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "BENEFIT_RUN_BACKWARDS",
                    Map.of("found", assessedOn.toString(), "day", last.toString()));
        }
    }
}
