package org.fenglu.kernel.career.promotion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * When an officer's next promotion falls due, and what stands against it.
 *
 * @param table how the scheme promotes
 */
public record Promotion(PromotionTable table) {

    /** Why a promotion falls due. */
    public enum Reason {
        /** The months in grade are full. */
        TIME_IN_GRADE,
        /** An annual result brings the next grade at once. */
        RESULT
    }

    /**
     * A promotion.
     *
     * @param from grade that is left
     * @param to next grade
     * @param reason why
     * @param countedFrom first day of the time in grade that counts, or null where none is counted
     * @param dueOn the day on which it falls due, or null where that cannot be said
     * @param effectiveFrom first day of the new grade, or null likewise
     * @param shortenedBy the award by which it falls due earlier, or null where none does
     * @param isAutomatic whether it needs no decision beyond the approval of the list
     * @param against what stands against it; empty where nothing does
     */
    public record Due(
            String from,
            String to,
            Reason reason,
            @Nullable LocalDate countedFrom,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable AwardCount shortenedBy,
            boolean isAutomatic,
            List<Finding> against) {

        public Due {
            against = List.copyOf(against);
        }

        /** Returns the same with one more thing against it. */
        public Due but(Finding finding) {
            List<Finding> all = new ArrayList<>(against);
            all.add(finding);
            return new Due(from, to, reason, countedFrom, dueOn, effectiveFrom, shortenedBy, isAutomatic, all);
        }
    }

    /**
     * Returns the next promotion of an officer, or null where the grade has none above it or is in no ladder.
     *
     * @param asOf a grade that began before the roster is no matter where the time known is full by this day
     */
    public @Nullable Due next(Career career, LocalDate asOf) {
        PromotionStep step = table.steps().get(career.grade());
        if (step == null) {
            return null;
        }
        LocalDate from = new TimeInGrade(table).countedFrom(career);
        LocalDate byResult = byResult(career, from);
        if (byResult != null) {
            return due(career, step, Reason.RESULT, byResult);
        }
        Integer months = step.minMonthsInGrade();
        if (months == null) {
            return due(career, step, Reason.TIME_IN_GRADE, null)
                    .but(new Finding(
                            FindingCode.PROMOTION_TIME_NOT_KNOWN, career.grade(), step.to(), "minMonthsInGrade"));
        }
        return byTime(career, step, months, asOf);
    }

    /**
     * Returns what was counted in the grade and may be an award that shortens its time, but cannot be read as one.
     *
     * @param isKnown whether a code is that of an award or another event
     */
    public List<Finding> unclearAwards(Career career, Predicate<String> isKnown) {
        LocalDate from = new TimeInGrade(table).countedFrom(career);
        return from == null ? List.of() : table.credit().check(career.awardsFrom(from), isKnown);
    }

    private Due byTime(Career career, PromotionStep step, int months, LocalDate asOf) {
        LocalDate full = new TimeInGrade(table).fullOn(career, months);
        Due due = due(career, step, Reason.TIME_IN_GRADE, full);
        boolean isFull = full != null && !full.isAfter(asOf);
        if (!career.isGradeStartKnown() && !isFull) {
            String known = career.inGrade().get(0).from().toString();
            due = due.but(
                    new Finding(FindingCode.GRADE_HISTORY_MISSING, career.grade(), known, "valid_from < " + known));
        }
        Finding results = results(career, step);
        return results == null ? due : due.but(results);
    }

    private Due due(Career career, PromotionStep step, Reason reason, @Nullable LocalDate on) {
        return new Due(
                career.grade(),
                step.to(),
                reason,
                new TimeInGrade(table).countedFrom(career),
                on,
                on == null ? null : table.effective().from(on),
                shortenedBy(career, step, reason),
                step.isAutomatic(),
                List.of());
    }

    private @Nullable AwardCount shortenedBy(Career career, PromotionStep step, Reason reason) {
        Integer months = step.minMonthsInGrade();
        return reason == Reason.RESULT || months == null ? null : new TimeInGrade(table).shortenedBy(career, months);
    }

    /** A result brings one grade, and only once: it must have been given in the grade that it leaves. */
    private @Nullable LocalDate byResult(Career career, @Nullable LocalDate from) {
        if (from == null) {
            return null;
        }
        return career.results().stream()
                .filter(result -> !result.on().isBefore(from))
                .filter(result -> table.oneGradeUpBy().contains(result.code()))
                .map(DatedMark::on)
                .findFirst()
                .orElse(null);
    }

    /** Returns what the annual results leave to be wished for, or null where they are enough. */
    private static @Nullable Finding results(Career career, PromotionStep step) {
        int asked = step.resultsAsked();
        List<DatedMark> known = career.results();
        String expected = asked + " × " + String.join(", ", new TreeSet<>(step.results()));
        if (known.size() < asked) {
            return new Finding(
                    FindingCode.ANNUAL_RESULTS_MISSING, career.grade(), String.valueOf(known.size()), expected);
        }
        List<String> last = known.subList(known.size() - asked, known.size()).stream()
                .map(DatedMark::code)
                .toList();
        return step.results().containsAll(last)
                ? null
                : new Finding(FindingCode.ANNUAL_RESULTS_TOO_LOW, career.grade(), String.join(", ", last), expected);
    }
}
