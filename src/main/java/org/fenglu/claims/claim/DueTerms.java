package org.fenglu.claims.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.rates.RateBook;

/**
 * By what cases are assessed for a run.
 *
 * @param book the rates
 * @param assessedOn the day on which they are looked at
 * @param through the last month that is due
 * @param approved the yearly adjustments that may pay
 */
public record DueTerms(RateBook book, LocalDate assessedOn, YearMonth through, Set<AdjustmentYear> approved) {

    public DueTerms {
        approved = Set.copyOf(approved);
    }
}
