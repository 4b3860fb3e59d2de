package org.fenglu.kernel.career.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annex of 国发〔2005〕38号, and since 2025 what lies between two years. */
class PaymentMonthsTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    @ParameterizedTest(name = "{1} years {2} months on {0}: {3}")
    @CsvSource(textBlock = """
            # the day before and the day on which months count
            2024-12-31, 60,  1, 139
            2025-01-01, 60,  1, 138.4
            2025-01-01, 60,  0, 139
            # published: Jinan; notices of Anhui and Zhejiang
            2025-01-01, 50,  1, 194.6
            2025-01-01, 60,  3, 137.3
            2025-01-01, 50,  5, 192.9
            2025-01-01, 50,  6, 192.5
            2025-01-01, 60, 11, 132.6
            2025-01-01, 63,  0, 117
            # the ends of the annex; below it and above it there is nothing
            2025-01-01, 40,  0, 233
            2025-01-01, 39, 11,
            2025-01-01, 70,  0, 56
            2025-01-01, 70,  1,
            2024-12-31, 70, 11, 56
            2024-12-31, 71,  0,
            """)
    void byAge(LocalDate day, int years, int months, String expected) {
        PaymentMonths table = BOOK.on(PaymentMonths.KEY, day).values();
        var found = table.of(new Age(years * 12 + months));

        assertThat(found == null ? null : found.toString()).isEqualTo(expected);
    }

    @Test
    void aTableHasAges() {
        assertThatThrownBy(() -> new PaymentMonths(Map.of(), null)).hasMessageContaining("found 0 ages");
    }
}
