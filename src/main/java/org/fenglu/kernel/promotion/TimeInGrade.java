package org.fenglu.kernel.promotion;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.fenglu.kernel.staff.ServiceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Time in grade (任现层级年限): from the first day in the grade on which time counts, without the time that does not.
 *
 * <p>Time as a trainee is not counted; an award of the level that the table names shortens it once. The time is months
 * from day to day.
 *
 * @param table how the scheme promotes
 */
public record TimeInGrade(PromotionTable table) {

    /** Returns the first day that counts, or null where none does yet. */
    public @Nullable LocalDate countedFrom(Career career) {
        for (GradeSpan span : career.inGrade()) {
            if (!isExcluded(span.status())) {
                return span.from();
            }
        }
        return null;
    }

    /** Returns the day on which so many months in grade are full, or null where none counts yet. */
    public @Nullable LocalDate fullOn(Career career, int months) {
        LocalDate from = countedFrom(career);
        if (from == null) {
            return null;
        }
        LocalDate full = from.plusMonths(Math.max(0, months - credit(career, from)));
        for (GradeSpan span : career.inGrade()) {
            if (isExcluded(span.status())
                    && span.from().isAfter(from)
                    && span.from().isBefore(full)) {
                full = full.plus(Period.between(span.from(), span.until()));
            }
        }
        return full;
    }

    private int credit(Career career, LocalDate from) {
        List<DatedMark> awards = career.awards();
        boolean isCredited = awards.stream()
                .anyMatch(award ->
                        !award.on().isBefore(from) && table.creditAwards().contains(award.code()));
        return isCredited ? table.creditMonths() : 0;
    }

    private boolean isExcluded(ServiceStatus status) {
        return table.excluded().contains(status);
    }
}
