package org.fenglu.kernel.career.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.kernel.career.outlook.CareerPlan.Cause;
import org.fenglu.kernel.career.outlook.CareerPlan.Stage;
import org.fenglu.kernel.career.promotion.AwardCredit;
import org.fenglu.kernel.career.promotion.EffectiveRule;
import org.fenglu.kernel.career.promotion.PromotionStep;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Promotions ahead")
class PromotionsAheadTest {

    private static final PromotionTable TABLE = new PromotionTable(
            Map.of(
                    "A",
                    new PromotionStep("B", 24, Set.of("COMPETENT"), 1, null, true),
                    "B",
                    new PromotionStep("C", 36, Set.of("COMPETENT"), 2, null, true),
                    "C",
                    new PromotionStep("D", null, Set.of(), 0, null, true)),
            Set.of(ServiceStatus.TRAINEE),
            AwardCredit.NONE,
            Set.of("EXCELLENT"),
            EffectiveRule.MONTH);

    /** Months in grade from day to day, then the first of a month; a result that counts for nothing promotes nobody. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                    | first   | since      | status  | result      | through | grades                           | against
          two steps by time, the third unknown    | 2026-12 | 2026-12-01 | REGULAR | COMPETENT   | 2036-12 | 2026-12 A, 2028-12 B, 2031-12 C  | PROMOTION_TIME_NOT_KNOWN
          the month before the second             | 2026-12 | 2026-12-01 | REGULAR | COMPETENT   | 2031-11 | 2026-12 A, 2028-12 B             |
          hired in the middle of a month          | 2026-12 | 2026-12-16 | REGULAR | COMPETENT   | 2029-12 | 2026-12 A, 2029-01 B             |
          long in the grade: at once, once        | 2026-12 | 2020-03-01 | REGULAR | COMPETENT   | 2028-12 | 2026-12 A, 2027-01 B             |
          a trainee's time does not count         | 2026-12 | 2026-12-01 | TRAINEE | COMPETENT   | 2036-12 | 2026-12 A                        |
          a result that is not enough             | 2026-12 | 2026-12-01 | REGULAR | INCOMPETENT | 2036-12 | 2026-12 A                        | ANNUAL_RESULTS_TOO_LOW
          an excellent one brings a grade a year  | 2026-12 | 2026-12-01 | REGULAR | EXCELLENT   | 2029-12 | 2026-12 A, 2027-01 B, 2028-01 C, 2029-01 D |
        """)
    void followTheRuleOfTheScheme(
            String name,
            YearMonth first,
            LocalDate since,
            ServiceStatus status,
            String result,
            YearMonth through,
            String grades,
            String against) {
        Map<Dimension, String> places = new EnumMap<>(Map.of(Dimension.GRADE, "A"));
        CareerPlan start = new CareerPlan(List.of(new Stage(first, status, Placement.of(places), Cause.START)));

        PromotionsAhead.Found found = new PromotionsAhead(TABLE, result).of(start, since, through);

        assertThat(found.plan().stages().stream()
                        .map(stage -> stage.from() + " " + stage.placement().on(Dimension.GRADE))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(grades);
        assertThat(found.against()).extracting(Finding::code).hasToString(against == null ? "[]" : "[" + against + "]");
    }
}
