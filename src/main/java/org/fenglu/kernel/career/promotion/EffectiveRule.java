package org.fenglu.kernel.career.promotion;

import java.time.LocalDate;

/** On which day a promotion that is due takes effect; facts of a roster begin on the first of a month. */
public enum EffectiveRule {
    /** The first of a month, that day or the next after it. */
    MONTH {
        @Override
        public LocalDate from(LocalDate due) {
            return due.getDayOfMonth() == 1 ? due : due.withDayOfMonth(1).plusMonths(1);
        }
    },
    /** The first of January, that day or the next after it. */
    YEAR {
        @Override
        public LocalDate from(LocalDate due) {
            return due.getDayOfYear() == 1 ? due : due.withDayOfYear(1).plusYears(1);
        }
    };

    /** Returns the first day of the new grade. */
    public abstract LocalDate from(LocalDate due);
}
