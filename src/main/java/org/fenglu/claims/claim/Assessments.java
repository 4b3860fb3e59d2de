package org.fenglu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.course.AdjustmentTerms;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.loss.course.BenefitCourse;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.loss.course.Months;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** What cases and requests come to: the same road for both, and for the runs that pay. */
@ApplicationScoped
class Assessments {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final RatesInUse rates;
    private final FactsReader reader;

    Assessments(RatesInUse rates, FactsReader reader) {
        this.rates = rates;
        this.reader = reader;
    }

    /** Returns what a request about an injury comes to; refuses with all that is wrong. */
    ClaimAssessment of(InjuryRequest request) {
        return assessed(
                new Asked(ClaimKind.INJURY, request.basis(), rates.book(), null), reader.injury(request.facts()));
    }

    /** Returns what a request about survivors comes to; refuses with all that is wrong. */
    ClaimAssessment of(SurvivorsRequest request) {
        return assessed(
                new Asked(ClaimKind.SURVIVORS, request.basis(), rates.book(), null), reader.survivors(request.facts()));
    }

    /**
     * Returns what a case comes to on a day.
     *
     * @param approved the yearly adjustments that may pay; null where all may
     */
    ClaimAssessment of(Claim claim, BasisDay day, RateBook book, @Nullable Set<AdjustmentYear> approved) {
        ClaimDocument document = reader.document(claim);
        BasisRequest basis = document.basis(claim.head().region, day.assessedOn(), day.through());
        return assessed(new Asked(document.kind(), basis, book, approved), reader.facts(document));
    }

    /** When a case is looked at, and how far. */
    record BasisDay(
            @Nullable LocalDate assessedOn, @Nullable YearMonth through) {}

    /** Refuses a case with all that is wrong with it; its months to this day are calculated too. */
    void check(Claim claim) {
        LocalDate today = LocalDate.now(CHINA);
        of(claim, new BasisDay(today, YearMonth.from(today)), rates.book(), null);
    }

    /** Returns what a case comes to as a run sees it. */
    ClaimAssessment of(Claim claim, DueTerms terms) {
        return of(claim, new BasisDay(terms.assessedOn(), terms.through()), terms.book(), terms.approved());
    }

    /**
     * Returns what a case comes to by the end of a month; sums due once by the day of assessment. What is wrong with it
     * is in the answer, so that one case stops no run.
     */
    DueOfClaim due(Claim claim, DueTerms terms) {
        try {
            return due(of(claim, terms), terms);
        } catch (Refusal refused) {
            return new DueOfClaim(Map.of(), List.of(), refused.findings());
        }
    }

    private static DueOfClaim due(ClaimAssessment assessed, DueTerms terms) {
        Map<LineMonth, Money> due = new LinkedHashMap<>(assessed.course().amounts());
        for (Entitlement once : assessed.statement().once()) {
            if (!once.dueOn().isAfter(terms.assessedOn())) {
                due.merge(new LineMonth(once.line(), once.payer(), null), once.amount(), Money::plus);
            }
        }
        return new DueOfClaim(due, StatementAnswer.waiting(assessed), List.of());
    }

    /** What is asked, besides the facts. */
    private record Asked(
            ClaimKind kind,
            BasisRequest basis,
            RateBook book,
            @Nullable Set<AdjustmentYear> approved) {}

    private ClaimAssessment assessed(Asked asked, CheckedFacts facts) {
        LocalDate stated = asked.basis().assessedOn();
        LocalDate assessedOn = stated == null ? LocalDate.now(CHINA) : stated;
        BasisCheck check = new BasisCheck(asked.basis(), asked.book(), assessedOn);
        List<Finding> findings = new ArrayList<>(check.findings());
        if (!findings.isEmpty()) {
            throw Refusal.of(findings);
        }
        try {
            findings.addAll(facts.findings(lookup(asked, check)));
            if (!findings.isEmpty()) {
                throw Refusal.of(findings);
            }
            return assessed(asked, check, facts);
        } catch (ArithmeticException tooLarge) {
            String most = Money.ofFen(Long.MAX_VALUE).toString();
            throw Refusal.of(
                    List.of(new Finding(FindingCode.AMOUNT_OUT_OF_RANGE, "amounts", "> " + most, "0.00 - " + most)));
        }
    }

    private static ClaimAssessment assessed(Asked asked, BasisCheck check, CheckedFacts facts) {
        EntitlementStatement statement = facts.statement(lookup(asked, check));
        BenefitCourse course = course(asked, statement, lookup(asked, check));
        return new ClaimAssessment(
                asked.kind(), check.terms(), statement, course, asked.book().fingerprint());
    }

    /** A lookup with a collector of its own. */
    private static BenefitRates lookup(Asked asked, BasisCheck check) {
        return new BenefitRates(asked.book(), check.terms(), new Entitlements(check.choices(), Workings.kept()));
    }

    /** The monthly benefits month by month; none where no last month was asked for. */
    private static BenefitCourse course(Asked asked, EntitlementStatement statement, BenefitRates lookup) {
        YearMonth through = asked.basis().through();
        YearMonth first = statement.monthly().stream()
                .map(benefit -> benefit.phases().get(0).first())
                .min(Comparator.naturalOrder())
                .orElse(through);
        if (through == null || first == null || first.isAfter(through)) {
            return new BenefitCourse(List.of(), List.of());
        }
        return BenefitCourse.of(statement.monthly(), new Months(first, through), lookup, adjustments(asked));
    }

    private static AdjustmentTerms adjustments(Asked asked) {
        Map<Integer, Rate> growth = new HashMap<>();
        Map<Integer, YearMonth> published = new HashMap<>();
        for (AdjustmentFactRequest fact : asked.basis().adjustments()) {
            if (fact.employerGrowth() != null) {
                growth.put(fact.year(), Rate.percent(fact.employerGrowth()));
            }
            if (fact.averagePublished() != null) {
                published.put(fact.year(), fact.averagePublished());
            }
        }
        return new AdjustmentTerms(asked.approved(), growth, published);
    }
}
