package org.fenglu.kernel.career.promotion;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an officer's way through the grades.
 *
 * @param spans grades and statuses without gaps, oldest first, at least one
 * @param isFromTheStart whether the first span is the first of the employment; else a grade may be older than known
 * @param results annual results, oldest first
 * @param awards awards, oldest first, and what else was counted and may be one
 */
public record Career(List<GradeSpan> spans, boolean isFromTheStart, List<DatedMark> results, List<AwardCount> awards) {

    public Career {
        spans = List.copyOf(spans);
        results = List.copyOf(results);
        awards = List.copyOf(awards);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A career has at least one span, found none");
        }
    }

    /** Returns the grade at the end of what is known. */
    public String grade() {
        return spans.get(spans.size() - 1).grade();
    }

    /** Returns the spans of the grade at the end, oldest first. */
    List<GradeSpan> inGrade() {
        int first = spans.size() - 1;
        while (first > 0 && spans.get(first - 1).grade().equals(grade())) {
            first--;
        }
        return spans.subList(first, spans.size());
    }

    /** Returns the awards given on a day or later, oldest first. */
    List<AwardCount> awardsFrom(LocalDate day) {
        return awards.stream().filter(award -> !award.on().isBefore(day)).toList();
    }

    /** Returns whether it is known when the grade at the end began. */
    boolean isGradeStartKnown() {
        return isFromTheStart || inGrade().size() < spans.size();
    }
}
