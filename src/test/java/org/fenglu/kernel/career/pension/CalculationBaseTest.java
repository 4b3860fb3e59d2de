package org.fenglu.kernel.career.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The average wages that pensions are counted by: of the year, else the newest one before it. */
class CalculationBaseTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
            # the years that a region has, as on official forms of Sichuan and Anhui
            510000, 2024-12, 8321.00
            510000, 2025-01, 8462.00
            340000, 2025-12, 7999.00
            # the next year is not published: the newest before it
            510000, 2026-06, 8462.00
            510000, 2060-01, 8462.00
            # before the first: none
            510000, 2023-12,
            # a city has its own, or its province's
            440300, 2025-01, 11293.00
            440100, 2025-01, 9493.00
            """)
    void byYear(String region, YearMonth month, String expected) {
        var found = CalculationBase.newest(BOOK, new Region(region), month);

        assertThat(found == null ? null : found.values().toString()).isEqualTo(expected);
    }
}
