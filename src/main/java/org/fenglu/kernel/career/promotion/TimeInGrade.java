package org.fenglu.kernel.career.promotion;

import java.time.LocalDate;
import java.time.Period;
import org.fenglu.kernel.staff.ServiceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Time in grade (任现层级年限): from the first day in the grade on which time counts, without the time that does not.
 *
 * <p>Time as a trainee is not counted; an award of the level that the table names shortens it once, but nothing falls
 * due by an award before it was given. The time is months from day to day.
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
        AwardCount award = shortenedBy(career, months);
        if (award == null) {
            return full(career, from, months);
        }
        LocalDate early = full(career, from, Math.max(0, months - table.credit().months()));
        return early.isAfter(award.on()) ? early : award.on();
    }

    /** Returns the award by which so many months are full earlier than without it, or null where there is none. */
    public @Nullable AwardCount shortenedBy(Career career, int months) {
        LocalDate from = countedFrom(career);
        if (from == null) {
            return null;
        }
        AwardCount award = table.credit().first(career.awardsFrom(from));
        return award != null && award.on().isBefore(full(career, from, months)) ? award : null;
    }

    private LocalDate full(Career career, LocalDate from, int months) {
        LocalDate full = from.plusMonths(months);
        for (GradeSpan span : career.inGrade()) {
            if (isExcluded(span.status())
                    && span.from().isAfter(from)
                    && span.from().isBefore(full)) {
                full = full.plus(Period.between(span.from(), span.until()));
            }
        }
        return full;
    }

    private boolean isExcluded(ServiceStatus status) {
        return table.excluded().contains(status);
    }
}
