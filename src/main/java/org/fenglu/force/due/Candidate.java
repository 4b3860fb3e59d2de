package org.fenglu.force.due;

import java.time.LocalDate;
import java.util.Comparator;
import org.fenglu.kernel.career.promotion.Promotion;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.people.roster.Careers;
import org.fenglu.people.roster.GradeChange;

/**
 * An officer whose next promotion falls due, or may.
 *
 * @param employment whose
 * @param due what, when, and what stands against it
 */
public record Candidate(Careers.Employment employment, Promotion.Due due) {

    /** Who is first in a quota: who fell due first, then who was hired first, then by number. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::unit)
            .thenComparing(Candidate::dueOn)
            .thenComparing(candidate -> candidate.employment().hiredOn())
            .thenComparing(candidate -> candidate.employment().officerNo());

    String unit() {
        return employment.unit();
    }

    /** Whose day cannot be said stands last. */
    private LocalDate dueOn() {
        LocalDate day = due.dueOn();
        return day == null ? LocalDate.MAX : day;
    }

    /** Returns whether nothing stands against it. */
    public boolean isClear() {
        return due.against().isEmpty();
    }

    Candidate but(Finding finding) {
        return new Candidate(employment, due.but(finding));
    }

    /** Returns the row of the roster that would do it; one that is overdue begins with the first month asked for. */
    GradeChange change(LocalDate notBefore) {
        LocalDate from = due.effectiveFrom();
        if (from == null) {
            throw new IllegalStateException("No day of effect for " + employment);
        }
        return new GradeChange(
                employment.unit(),
                employment.officerNo(),
                employment.hiredOn(),
                due.to(),
                from.isBefore(notBefore) ? notBefore : from);
    }
}
