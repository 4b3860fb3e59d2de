package org.fenglu.force.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fenglu.kernel.career.promotion.Promotion;
import org.fenglu.kernel.career.promotion.PromotionStep;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.people.roster.Careers;
import org.jspecify.annotations.Nullable;

/** Collects who falls due, employment by employment, and gives the places of a quota in their order. */
final class PromotionList {

    /** A grade of a unit. */
    private record Rank(String unit, String scheme, String grade) {}

    /** What keeps one from saying on which day a promotion falls due. */
    private static final Set<FindingCode> DAY_NOT_KNOWN = EnumSet.of(
            FindingCode.GRADE_HISTORY_MISSING,
            FindingCode.PROMOTION_TIME_NOT_KNOWN,
            FindingCode.AWARD_NOT_KNOWN,
            FindingCode.AWARD_NOT_WHOLE);

    private final PromotionQuestion question;
    private final RateBook book;
    private final Set<String> accepted;
    private final EventNames events;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Rank, Integer> holders = new HashMap<>();
    private final Map<String, Integer> withoutRule = new TreeMap<>();

    PromotionList(PromotionQuestion question, RateBook book, Set<String> accepted) {
        this.question = question;
        this.book = book;
        this.accepted = accepted;
        this.events = EventNames.of(book);
    }

    void add(Careers.Employment employment) {
        LocalDate leftOn = employment.leftOn();
        LocalDate first = question.from().atDay(1);
        if (leftOn != null && leftOn.isBefore(first)
                || employment.hiredOn().isAfter(question.to().atEndOfMonth())) {
            return;
        }
        Rank rank = new Rank(
                employment.unit(), employment.scheme(), employment.career().grade());
        holders.merge(rank, 1, Integer::sum);
        Dated<PromotionTable> table = table(employment.scheme());
        if (table == null) {
            withoutRule.merge(employment.scheme(), 1, Integer::sum);
            return;
        }
        Promotion.Due due = due(new Promotion(table.values()), employment, first);
        if (due != null && isAsked(due, leftOn)) {
            candidates.add(known(new Candidate(employment, due), table.version()));
        }
    }

    /** Returns whether what is counted under a code is of interest. */
    boolean mayBeCredited(String code) {
        return events.mayBeCredited(code);
    }

    private Promotion.@Nullable Due due(Promotion promotion, Careers.Employment employment, LocalDate first) {
        Promotion.Due due = promotion.next(employment.career(), first);
        if (due != null && due.reason() == Promotion.Reason.TIME_IN_GRADE) {
            for (Finding unclear : promotion.unclearAwards(employment.career(), events::isKnown)) {
                due = due.but(unclear);
            }
        }
        return due;
    }

    PromotionReport report() {
        Map<Rank, Integer> taken = new HashMap<>(holders);
        List<Candidate> inOrder = candidates.stream()
                .sorted(Candidate.ORDER)
                .map(candidate -> withPlace(candidate, taken))
                .toList();
        return new PromotionReport(question, inOrder, withoutRule);
    }

    /** What falls due later is not asked for, unless it cannot be said when. */
    private boolean isAsked(Promotion.Due due, @Nullable LocalDate leftOn) {
        LocalDate effective = due.effectiveFrom();
        boolean isUnknown = due.against().stream().anyMatch(finding -> DAY_NOT_KNOWN.contains(finding.code()));
        if (effective == null) {
            return isUnknown;
        }
        boolean isInTime = !effective.isAfter(question.to().atEndOfMonth());
        boolean isStill = leftOn == null || !leftOn.isBefore(effective);
        return isStill && (isInTime || isUnknown);
    }

    private Candidate known(Candidate candidate, Version version) {
        return version.evidence() == Evidence.C && !accepted.contains(version.id())
                ? candidate.but(new Finding(
                        FindingCode.GRADE_C_NOT_ACCEPTED,
                        version.table(),
                        version.id(),
                        version.citation().toString()))
                : candidate;
    }

    private Candidate withPlace(Candidate candidate, Map<Rank, Integer> taken) {
        Careers.Employment employment = candidate.employment();
        Dated<PromotionTable> table = table(employment.scheme());
        PromotionStep step = table == null
                ? null
                : table.values().steps().get(candidate.due().from());
        if (step == null || step.quota() == null || !candidate.isClear()) {
            return candidate;
        }
        Rank rank = new Rank(employment.unit(), employment.scheme(), step.to());
        int places = taken.getOrDefault(rank, 0);
        if (places >= step.quota()) {
            return candidate.but(new Finding(
                    FindingCode.GRADE_QUOTA_FULL,
                    step.to(),
                    String.valueOf(places),
                    step.quota().toString()));
        }
        taken.put(rank, places + 1);
        return candidate;
    }

    private @Nullable Dated<PromotionTable> table(String scheme) {
        RateKey<PromotionTable> key = PromotionTable.key(scheme);
        LocalDate day = question.from().atDay(1);
        if (!book.has(key.table())) {
            return null;
        }
        Optional<Dated<PromotionTable>> found = book.timeline(key, day).find(day);
        return found.orElse(null);
    }
}
