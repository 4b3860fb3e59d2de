package org.fenglu.kernel.career.outlook;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;

/**
 * The calendar of a year that is not announced yet: Monday to Friday are the paid days. A whole month's pay does not
 * depend on it; a part of a month's, and a day's share, do.
 */
final class AssumedCalendar {

    private static final Citation ASSUMED = new Citation("情景假设：周一至周五为计薪日", null, null, null, null);

    private AssumedCalendar() {}

    /** Returns a book that has a calendar for each of these years. */
    static RateBook extend(RateBook book, int from, int through) {
        RateBook extended = book;
        for (int year = from; year <= through; year++) {
            RateKey<WorkCalendar> key = WorkCalendar.key(year);
            if (!extended.has(key.table())) {
                extended =
                        extended.with(new Timeline<>(key.table(), List.of(calendar(year))), "assumed calendar " + year);
            }
        }
        return extended;
    }

    /** Returns the assumed calendar of a year. */
    static Dated<WorkCalendar> calendar(int year) {
        Version version = new Version(
                WorkCalendar.key(year).table(),
                LocalDate.of(year, 1, 1),
                YearMonth.of(year, Month.DECEMBER).atEndOfMonth(),
                ASSUMED,
                Evidence.C,
                Status.DERIVED);
        return new Dated<>(new WorkCalendar(year, Set.of(), Set.of(), Set.of()), version);
    }
}
