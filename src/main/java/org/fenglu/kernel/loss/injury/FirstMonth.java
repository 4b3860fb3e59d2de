package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.kernel.rates.RateKey;

/**
 * From which month on a change counts in a monthly benefit: an appraisal, a review, a death, a ground to stop.
 *
 * <p>Source: 河南省工伤保险条例 articles 30 and 32: from the month after the conclusion, until the month of the event.
 *
 * @param monthsAfter how many months after the month of the event
 */
public record FirstMonth(int monthsAfter) {

    public static final RateKey<FirstMonth> KEY = new RateKey<>("national/injury/first-month", FirstMonth.class);

    /** Returns the first month in which an event counts. */
    YearMonth after(LocalDate event) {
        return YearMonth.from(event).plusMonths(monthsAfter);
    }

    /** Returns the last day whose events count in a month. */
    LocalDate lastDayFor(YearMonth month) {
        return month.minusMonths(monthsAfter).atEndOfMonth();
    }
}
