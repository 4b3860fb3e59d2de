package org.fenglu.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months that are shown. */
final class DemoYear {

    static final int YEAR = 2026;
    static final YearMonth FIRST = YearMonth.of(YEAR, 1);
    static final YearMonth LAST = YearMonth.of(YEAR, 10);

    /** When last year's averages are known, and when the units come over that kept spreadsheets until then. */
    static final YearMonth MIDDLE = YearMonth.of(YEAR, 7);

    private DemoYear() {}

    /** From the first month to the last. */
    static List<YearMonth> months() {
        return IntStream.rangeClosed(FIRST.getMonthValue(), LAST.getMonthValue())
                .mapToObj(month -> YearMonth.of(YEAR, month))
                .toList();
    }
}
