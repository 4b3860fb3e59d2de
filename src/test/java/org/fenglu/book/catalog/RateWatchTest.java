package org.fenglu.book.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be looked after, seen from the days around each bound. */
class RateWatchTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    @ParameterizedTest(name = "{0} on {1}, {2} days ahead: {3}")
    @CsvSource(textBlock = """
            # the fund year of Beijing 2026 ends on 2027-06-30
            region/110000/housing-fund/city_districts, 2027-06-29, 0, false
            region/110000/housing-fund/city_districts, 2027-06-29, 1, true
            region/110000/housing-fund/city_districts, 2027-06-30, 0, true
            region/110000/housing-fund/city_districts, 2027-07-01, 90, false
            # the one of 2025 was followed by another
            region/110000/housing-fund/city_districts, 2026-06-30, 0, false
            # Dalian's of 2024 was followed by nothing that was found
            region/210200/housing-fund/city_districts, 2025-06-30, 0, true
            # a calendar is followed by that of the next year, if there is one
            national/calendar/2025, 2025-12-31, 0, false
            national/calendar/2026, 2026-12-31, 0, true
            # that a statistics year ends is no expiry
            series/FULL_CALIBRE_AVG/110000, 2025-12-31, 0, false
            """)
    void expiring(String table, LocalDate on, int days, boolean isExpiring) {
        assertThat(tables(new RateWatch(BOOK, on).expiring(days)).contains(table))
                .isEqualTo(isExpiring);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            region/420100/housing-fund/city_districts, 2026-06-30, true
            region/420100/housing-fund/city_districts, 2026-07-01, false
            region/440100/contribution-base/WORK_INJURY, 2026-10-01, true
            """)
    void ofGradeC(String table, LocalDate on, boolean isOfGradeC) {
        assertThat(tables(new RateWatch(BOOK, on).ofGradeC()).contains(table)).isEqualTo(isOfGradeC);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            # read on 2026-11-21
            region/110000, 2027-11-21, false
            region/110000, 2027-11-22, true
            # a row of the survey names no day on which it was compared
            region/110000/minimum-wage/1, 2026-11-22, true
            """)
    void unread(String table, LocalDate on, boolean isUnread) {
        assertThat(tables(new RateWatch(BOOK, on).unread()).contains(table)).isEqualTo(isUnread);
    }

    private static List<String> tables(List<Version> versions) {
        return versions.stream().map(Version::table).toList();
    }
}
