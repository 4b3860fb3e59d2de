package org.fenglu.claims.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.release.Rates;
import org.fenglu.claims.claim.Claims;
import org.fenglu.claims.claim.Claims.Known;
import org.fenglu.claims.claim.DueOfClaim;
import org.fenglu.claims.claim.DueTerms;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.decision.TwoPersons;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * The yearly adjustments of benefits in payment: looked at person by person, and approved by a second one. Until then
 * the amounts go on as they are; the first run after it pays back to 1 January.
 */
@ApplicationScoped
class Approvals {

    private final StoredApprovals stored;
    private final RatesOfBenefits rates;
    private final Claims claims;

    Approvals(StoredApprovals stored, RatesOfBenefits rates, Claims claims) {
        this.stored = stored;
        this.rates = rates;
        this.claims = claims;
    }

    /** Returns the adjustments that pay: approved up to a moment, with the same figures that the book has. */
    Set<AdjustmentYear> paying(RateBook book, Instant at) {
        Set<AdjustmentYear> paying = new HashSet<>();
        for (ApprovalEntity approval : stored.until(at)) {
            String table = approval.adjustment().table();
            RateBook approved = rates.book(approval.rateBook);
            boolean isSame = book.has(table)
                    && approved.has(table)
                    && book.versions(table).equals(approved.versions(table));
            if (isSame) {
                paying.add(approval.adjustment());
            }
        }
        return paying;
    }

    /** Returns what an adjustment does to each line in payment; nothing is stored. */
    AdjustmentPreview preview(AdjustmentYear adjustment, LocalDate assessedOn, YearMonth through) {
        RateBook book = rates.inUse().book();
        Timeline<?> table = table(book, adjustment);
        Instant at = claims.knownUntil();
        Set<AdjustmentYear> paying = paying(book, at);
        Set<AdjustmentYear> without = new HashSet<>(paying);
        without.remove(adjustment);
        Set<AdjustmentYear> with = new HashSet<>(paying);
        with.add(adjustment);
        List<AdjustmentPreview.Changed> people = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Known claim : claims.openAt(at)) {
            DueOfClaim before = claims.due(claim, new DueTerms(book, assessedOn, through, without));
            DueOfClaim after = claims.due(claim, new DueTerms(book, assessedOn, through, with));
            people.addAll(ChangedLines.lines(claim, before, after));
            unknown.addAll(unknown(claim, adjustment, after));
        }
        return new AdjustmentPreview(
                adjustment, table.versions().get(0).version(), paying.contains(adjustment), through, people, unknown);
    }

    /** Records that an adjustment may pay; two people. Doing so again changes nothing. */
    void approve(AdjustmentYear adjustment, String by, String approvedBy) {
        Rates inUse = rates.inUse();
        table(inUse.book(), adjustment);
        ApprovalEntity approval = new ApprovalEntity();
        approval.region = adjustment.region().code();
        approval.year = adjustment.year();
        approval.rateBook = rates.keep(inUse);
        approval.recordedBy = by;
        approval.approvedBy = approvedBy;
        QuarkusTransaction.joiningExisting().run(() -> {
            refuseOnePerson(by, approvedBy);
            approval.recordedAt = stored.getSession().doReturningWork(KnowledgeTime::begin);
            if (!paying(inUse.book(), approval.recordedAt).contains(adjustment)) {
                stored.persist(approval);
            }
        });
    }

    private void refuseOnePerson(String by, String approvedBy) {
        stored.getSession()
                .doWork(connection -> TwoPersons.require(
                        connection,
                        by,
                        approvedBy,
                        () -> new Refusal(Kind.INVALID, "ADJUSTMENT_ONE_PERSON", Map.of("found", approvedBy))));
    }

    private static List<String> unknown(Known claim, AdjustmentYear adjustment, DueOfClaim due) {
        return due.waiting().stream()
                .filter(waiting -> waiting.name().startsWith(adjustment.table()))
                .map(waiting -> claim.id() + "/" + waiting.line().code())
                .toList();
    }

    private static Timeline<?> table(RateBook book, AdjustmentYear adjustment) {
        if (!book.has(adjustment.table())) {
            throw new Refusal(Kind.NOT_FOUND, "ADJUSTMENT_NOT_PUBLISHED", Map.of("found", adjustment.toString()));
        }
        return book.versions(adjustment.table());
    }
}
