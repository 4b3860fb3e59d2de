package org.fenglu.kernel.career.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.career.pension.RetirementAge.Window;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When somebody may retire: 关于实施渐进式延迟法定退休年龄的决定, tables of its annexes, and article 3 of the measure. */
class RetirementAgeTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    @ParameterizedTest(name = "{0}, born {1}: {3}, {4} to {5}")
    @CsvSource(textBlock = """
            # track, born, delay, age, earliest, statutory, latest
            # before the first month of birth: nothing is delayed, and there is nothing to go back to
            MALE_60,   1964-12,  0, 60y0m,  2024-12, 2024-12, 2027-12
            # the first step: below, on and above its end
            MALE_60,   1965-01,  1, 60y1m,  2025-01, 2025-02, 2028-02
            MALE_60,   1965-04,  1, 60y1m,  2025-04, 2025-05, 2028-05
            MALE_60,   1965-05,  2, 60y2m,  2025-05, 2025-07, 2028-07
            # never below the old age, so the last step has all 36 months to go back
            MALE_60,   1976-08, 35, 62y11m, 2036-08, 2039-07, 2042-07
            MALE_60,   1976-09, 36, 63y0m,  2036-09, 2039-09, 2042-09
            MALE_60,   2004-06, 36, 63y0m,  2064-06, 2067-06, 2070-06
            FEMALE_55, 1969-12,  0, 55y0m,  2024-12, 2024-12, 2027-12
            FEMALE_55, 1981-09, 36, 58y0m,  2036-09, 2039-09, 2042-09
            FEMALE_50, 1974-12,  0, 50y0m,  2024-12, 2024-12, 2027-12
            FEMALE_50, 1975-02,  1, 50y1m,  2025-02, 2025-03, 2028-03
            FEMALE_50, 1975-03,  2, 50y2m,  2025-03, 2025-05, 2028-05
            # with a delay of 60 months only 36 of them can be taken back
            FEMALE_50, 1984-10, 59, 54y11m, 2036-09, 2039-09, 2042-09
            FEMALE_50, 1990-01, 60, 55y0m,  2042-01, 2045-01, 2048-01
            """)
    void since2025(
            RetirementTrack track,
            YearMonth bornIn,
            int delay,
            String age,
            YearMonth earliest,
            YearMonth statutory,
            YearMonth latest) {
        Window window = on(LocalDate.of(2025, 1, 1)).of(track, bornIn);

        assertThat(window.delayMonths()).isEqualTo(delay);
        assertThat(window.age()).hasToString(age);
        assertThat(window.earliest()).isEqualTo(earliest);
        assertThat(window.statutory()).isEqualTo(statutory);
        assertThat(window.latest()).isEqualTo(latest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"MALE_60, 60y0m", "FEMALE_55, 55y0m", "FEMALE_50, 50y0m"})
    void before2025NothingWasDelayed(RetirementTrack track, String age) {
        Window window = on(LocalDate.of(2024, 12, 31)).of(track, YearMonth.of(1990, 1));

        assertThat(window.age()).hasToString(age);
        assertThat(window.earliest()).isEqualTo(window.statutory()).isEqualTo(window.latest());
    }

    @ParameterizedTest
    @EnumSource(RetirementTrack.class)
    void ageNeverFallsWithALaterBirth(RetirementTrack track) {
        RetirementAge rule = on(LocalDate.of(2025, 1, 1));
        for (YearMonth born = YearMonth.of(1960, 1); born.getYear() < 2000; born = born.plusMonths(1)) {
            Window one = rule.of(track, born);
            Window next = rule.of(track, born.plusMonths(1));

            assertThat(next.age()).isGreaterThanOrEqualTo(one.age());
            assertThat(next.statutory().isAfter(one.statutory())).isTrue();
        }
    }

    @Test
    void everyTrackHasAnAge() {
        assertThatThrownBy(() -> new RetirementAge(Map.of(), 0, 0)).hasMessageContaining("found none");
    }

    private static RetirementAge on(LocalDate day) {
        return BOOK.on(RetirementAge.KEY, day).values();
    }
}
