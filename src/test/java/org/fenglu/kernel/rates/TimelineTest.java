package org.fenglu.kernel.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each first and last day of a version as three rows: before, on, after. */
@DisplayName("All versions of one table")
class TimelineTest {

    /** Written as in the files: first day, last day where there is one, value. */
    private static final String WITH_A_GAP =
            "2019-01-01..2020-06-30 old, 2020-07-01..2021-12-31 new, 2022-03-01.. newest";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # day        | value   | why
          2018-12-31 |         | before the first day
          2019-01-01 | old     | the first day
          2019-01-02 | old     | after it
          2020-06-29 | old     | before the last day
          2020-06-30 | old     | the last day, inclusive
          2020-07-01 | new     | the next version
          2021-12-31 | new     | the last day before a gap
          2022-01-01 |         | the first day of a gap
          2022-02-28 |         | the last day of a gap
          2022-03-01 | newest  | after the gap
          2999-12-31 | newest  | no end is known
        """)
    void answersWithTheVersionOfTheDay(LocalDate day, String value, String why) {
        Timeline<String> timeline = timeline(WITH_A_GAP);

        assertThat(timeline.find(day).map(Dated::values).orElse(null)).isEqualTo(value);
        if (value == null) {
            assertThatThrownBy(() -> timeline.on(day))
                    .isInstanceOf(RateNotInForce.class)
                    .hasMessage("No version of t holds on " + day + "; covered: 2019-01-01 .. ");
        } else {
            assertThat(timeline.on(day).values()).isEqualTo(value);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                   | versions                                        | complaint
          an open version before another         | 2019-01-01.. a, 2020-01-01.. b                  | still holds on 2020-01-01
          one day too long                       | 2019-01-01..2020-01-01 a, 2020-01-01.. b        | still holds on 2020-01-01
          the newest first                       | 2020-01-01.. a, 2019-01-01..2019-12-31 b        | put the oldest first
          the same first day twice               | 2020-01-01..2020-12-31 a, 2020-01-01.. b        | put the oldest first
          an end before the start                | 2020-01-02..2020-01-01 a                        | before it starts
        """)
    void refusesVersionsThatOverlap(String name, String versions, String complaint) {
        assertThatThrownBy(() -> timeline(versions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void oneDayIsEnough() {
        assertThat(timeline("2020-01-01..2020-01-01 a")
                        .on(LocalDate.of(2020, 1, 1))
                        .values())
                .isEqualTo("a");
        assertThat(timeline("2020-01-01..2020-01-01 a").covered()).isEqualTo("2020-01-01 .. 2020-01-01");
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(() -> new Timeline<>("t", List.of())).hasMessage("t has no version");
    }

    static Timeline<String> timeline(String versions) {
        return new Timeline<>(
                "t",
                Arrays.stream(versions.split(", ")).map(TimelineTest::dated).toList());
    }

    private static Dated<String> dated(String written) {
        String until = written.substring(12, written.indexOf(' '));
        Version version = new Version(
                "t",
                LocalDate.parse(written.substring(0, 10)),
                until.isEmpty() ? null : LocalDate.parse(until),
                new Citation("文件", null, null, null, null),
                Evidence.B,
                Status.FINAL);
        return new Dated<>(written.substring(written.indexOf(' ') + 1), version);
    }
}
