package org.fenglu.claims.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.release.Rates;
import org.fenglu.claims.claim.Assessments;
import org.fenglu.claims.claim.Claims;
import org.fenglu.claims.claim.Claims.Known;
import org.fenglu.claims.claim.DueOfClaim;
import org.fenglu.claims.claim.DueTerms;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.Person;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * The yearly adjustments of benefits in payment: looked at person by person, and approved by a second one. Until then
 * the amounts go on as they are; the first run after it pays back to 1 January.
 */
@ApplicationScoped
class Approvals {

    private final BenefitStore store;
    private final Claims claims;
    private final Assessments assessments;

    Approvals(BenefitStore store, Claims claims, Assessments assessments) {
        this.store = store;
        this.claims = claims;
        this.assessments = assessments;
    }

    /** Returns the adjustments that pay: approved up to a moment, with the same figures that the book has. */
    Set<AdjustmentYear> paying(Connection connection, RateBook book, Instant at) throws SQLException {
        Set<AdjustmentYear> paying = new HashSet<>();
        for (Approval approval : new ApprovalRows(connection).until(at)) {
            String table = approval.adjustment().table();
            RateBook approved = store.book(approval.rateBook());
            boolean isSame = book.has(table)
                    && approved.has(table)
                    && book.versions(table).equals(approved.versions(table));
            if (isSame) {
                paying.add(approval.adjustment());
            }
        }
        return paying;
    }

    /** Returns all approvals, the newest first. */
    List<Approval> all() {
        return store.asking(connection -> new ApprovalRows(connection).until(KnowledgeTime.now(connection)));
    }

    /** Returns what an adjustment does to each line in payment; nothing is stored. */
    AdjustmentPreview preview(AdjustmentYear adjustment, LocalDate assessedOn, YearMonth through) {
        RateBook book = store.inUse().book();
        Timeline<?> table = table(book, adjustment);
        return store.asking(connection -> {
            Instant at = KnowledgeTime.now(connection);
            Set<AdjustmentYear> paying = paying(connection, book, at);
            Set<AdjustmentYear> without = new HashSet<>(paying);
            without.remove(adjustment);
            Set<AdjustmentYear> with = new HashSet<>(paying);
            with.add(adjustment);
            List<AdjustmentPreview.Changed> people = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            for (Known claim : claims.openAt(at)) {
                DueOfClaim before = assessments.due(claim, new DueTerms(book, assessedOn, through, without));
                DueOfClaim after = assessments.due(claim, new DueTerms(book, assessedOn, through, with));
                people.addAll(ChangedLines.lines(claim, before, after));
                unknown.addAll(unknown(claim, adjustment, after));
            }
            return new AdjustmentPreview(
                    adjustment,
                    table.versions().get(0).version(),
                    paying.contains(adjustment),
                    through,
                    people,
                    unknown);
        });
    }

    /** Records that an adjustment may pay; two people. Doing so again changes nothing. */
    void approve(AdjustmentYear adjustment, String by, String approvedBy) {
        Rates inUse = store.inUse();
        table(inUse.book(), adjustment);
        int rateBook = store.keep(inUse);
        store.storing(connection -> {
            if (Person.isSame(connection, by, approvedBy)) {
                throw new Refusal(Kind.INVALID, "ADJUSTMENT_ONE_PERSON", Map.of("found", approvedBy));
            }
            Instant now = KnowledgeTime.begin(connection);
            if (!paying(connection, inUse.book(), now).contains(adjustment)) {
                new ApprovalRows(connection).insert(new Approval(adjustment, rateBook, by, approvedBy, now));
            }
            return adjustment;
        });
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
