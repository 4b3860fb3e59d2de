package org.fenglu.claims.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.claims.claim.Claims;
import org.fenglu.claims.claim.Claims.Known;
import org.fenglu.claims.claim.DueOfClaim;
import org.fenglu.claims.claim.DueTerms;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The end of case files. A closed case is in no run any more, so what is due and was not paid would never be paid: such
 * a case stays open, unless it is given up knowingly.
 */
@ApplicationScoped
class Closings {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final StoredBenefitRuns stored;
    private final RatesOfBenefits rates;
    private final Claims claims;
    private final Approvals approvals;

    Closings(StoredBenefitRuns stored, RatesOfBenefits rates, Claims claims, Approvals approvals) {
        this.stored = stored;
        this.rates = rates;
        this.claims = claims;
        this.approvals = approvals;
    }

    /**
     * Closes a case.
     *
     * @param seen the newest entry that the caller has seen; null where the caller does not say
     * @throws Refusal with all that is open, where the request does not leave it so knowingly
     */
    Known close(long id, @Nullable Long seen, ClosingRequest request) {
        Known known = claims.known(id);
        claims.refuseUnseen(known, seen);
        List<Finding> open = known.isClosed() ? List.of() : open(known, LocalDate.now(CHINA));
        if (!open.isEmpty() && !request.leavesOpen()) {
            throw new Refusal(
                            Kind.CONFLICT,
                            "CLAIM_NOT_SETTLED",
                            Map.of("found", String.valueOf(id), "count", String.valueOf(open.size())))
                    .because(open);
        }
        List<String> left = open.stream()
                .map(finding -> String.join(" ", finding.code().name(), finding.field(), finding.found()))
                .toList();
        return claims.close(known, left, request.reason(), request.by());
    }

    /** Returns what is not paid or not recovered by the end of this month, and what continues after it. */
    private List<Finding> open(Known known, LocalDate today) {
        RateBook book = rates.inUse().book();
        YearMonth next = YearMonth.from(today).plusMonths(1);
        DueTerms terms = new DueTerms(book, today, next, approvals.paying(book, claims.knownUntil()));
        DueOfClaim due = claims.due(known, terms);
        List<Finding> open = new ArrayList<>(due.findings());
        open.addAll(OpenBenefits.findings(due.due(), stored.paid(known.id()), next));
        return open;
    }
}
