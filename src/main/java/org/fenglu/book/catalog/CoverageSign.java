package org.fenglu.book.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** How well something is known in a year; from certain to unknown. */
enum CoverageSign {
    FINAL("F"),
    CARRIED("="),
    PROVISIONAL("P"),
    DERIVED("D"),
    GRADE_C("C"),
    INCOMPLETE("?"),
    MISSING("·");

    private final String sign;

    CoverageSign(String sign) {
        this.sign = sign;
    }

    /**
     * Returns the sign of a year; of several tables of one thing, such as tiers, the least certain that has a value.
     *
     * @param isYearly whether each year has a value of its own, so that one of an earlier year is only carried on
     */
    static CoverageSign of(Stream<Timeline<?>> tables, int year, boolean isYearly) {
        return tables.map(table -> of(table, year, isYearly))
                .filter(sign -> sign != MISSING)
                .max(Comparator.naturalOrder())
                .orElse(MISSING);
    }

    private static CoverageSign of(Timeline<?> table, int year, boolean isYearly) {
        Dated<?> last = last(table.versions(), year, isYearly);
        if (last == null) {
            return MISSING;
        }
        if (isIncomplete(last.values())) {
            return INCOMPLETE;
        }
        Version version = last.version();
        if (version.evidence() == Evidence.C) {
            return GRADE_C;
        }
        if (isYearly && version.from().getYear() < year) {
            return CARRIED;
        }
        return switch (version.status()) {
            case FINAL -> FINAL;
            case PROVISIONAL -> PROVISIONAL;
            case DERIVED, EXAMPLE -> DERIVED;
        };
    }

    /** The version of the year: the last one that holds in it; a yearly one of an earlier year must outlast it. */
    private static @Nullable Dated<?> last(List<? extends Dated<?>> versions, int year, boolean isYearly) {
        Dated<?> last = null;
        for (Dated<?> dated : versions) {
            Version version = dated.version();
            boolean isOfYear = version.from().getYear() == year;
            boolean isEarlier = version.from().getYear() < year;
            LocalDate needed = isYearly ? LocalDate.of(year + 1, 1, 1).minusDays(1) : LocalDate.of(year, 1, 1);
            if (isOfYear || isEarlier && lasts(version, needed)) {
                last = dated;
            }
        }
        return last;
    }

    private static boolean lasts(Version version, LocalDate day) {
        return version.until() == null
                || !Objects.requireNonNull(version.until()).isBefore(day);
    }

    private static boolean isIncomplete(Object values) {
        return values instanceof BaseBounds bounds && !bounds.isComplete()
                || values instanceof HousingFundTable fund && !fund.bounds().isComplete();
    }

    @Override
    public String toString() {
        return sign;
    }
}
