package org.fenglu.whatif.projection;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.career.pension.RetirementAge;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.whatif.projection.ProjectionRequest.Person;
import org.jspecify.annotations.Nullable;

/**
 * From when, through when: the stated months, and no longer than the employment or the statutory age allows.
 *
 * @param from first month
 * @param through last month; before the first where nothing is left to project
 * @param retirement when the person may retire, or null where that is not known
 */
record ProjectionSpan(YearMonth from, YearMonth through, RetirementAge.@Nullable Window retirement) {

    private static final int UNLESS_SAID = 240;

    /**
     * Returns the span of a request.
     *
     * @param today the day on which it is asked; where no first month is named it is the next one
     */
    static ProjectionSpan of(ProjectionRequest request, RateBook book, LocalDate today) {
        YearMonth named = request.from();
        YearMonth from = named == null ? YearMonth.from(today).plusMonths(1) : named;
        RetirementAge.Window window = window(request.person(), book, from);
        YearMonth through = request.months() != null
                ? from.plusMonths(request.months() - 1L)
                : window != null ? window.statutory() : from.plusMonths(UNLESS_SAID - 1L);
        if (window != null && window.statutory().isBefore(through)) {
            through = window.statutory();
        }
        if (request.leaving() != null) {
            YearMonth last = YearMonth.from(request.leaving().on());
            through = last.isBefore(through) ? last : through;
        }
        return new ProjectionSpan(from, through, window);
    }

    private static RetirementAge.@Nullable Window window(@Nullable Person person, RateBook book, YearMonth from) {
        if (person == null || person.bornOn() == null || person.retirement() == null) {
            return null;
        }
        return book.on(RetirementAge.KEY, from.atDay(1)).values().of(person.retirement(), person.bornOn());
    }

    /** Returns whether the last month is the one in which the statutory age is reached. */
    boolean isToRetirement() {
        return retirement != null && retirement.statutory().equals(through);
    }
}
