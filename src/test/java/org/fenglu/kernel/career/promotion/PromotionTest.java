package org.fenglu.kernel.career.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.ServiceStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Promotion")
class PromotionTest {

    private static final LocalDate OPEN = LocalDate.of(2100, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final PromotionTable TABLE = table(36, Set.of());

    @ParameterizedTest(name = "{0}: due {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                  | spans: from grade status, …                             | award            | due
          PAY-PR-2, no award                    | 2023-03-01 A REGULAR                                    |                  | 2026-03-01
          PAY-PR-2, level three                 | 2023-03-01 A REGULAR                                    | 2024-02-01 L3    | 2026-03-01
          PAY-PR-2, level two                   | 2023-03-01 A REGULAR                                    | 2024-02-01 L2    | 2025-03-01
          level one is higher                   | 2023-03-01 A REGULAR                                    | 2024-02-01 L1    | 2025-03-01
          on the first day in the grade         | 2023-03-01 A REGULAR                                    | 2023-03-01 L2    | 2025-03-01
          before it, in another grade           | 2022-03-01 B REGULAR, 2023-03-01 A REGULAR              | 2023-02-28 L2    | 2026-03-01
          trainee time is not counted (S-7L)    | 2023-03-01 A TRAINEE, 2024-03-01 A REGULAR              |                  | 2027-03-01
          probation is                          | 2023-03-01 A PROBATION, 2023-05-01 A REGULAR            |                  | 2026-03-01
          a break that does not count           | 2023-03-01 A REGULAR, 2024-01-01 A TRAINEE, 2024-04-01 A REGULAR |         | 2026-06-01
          still a trainee                       | 2023-03-01 A TRAINEE                                    |                  |
          no award takes effect before it is given | 2023-03-01 A REGULAR                                 | 2025-06-30 L2    | 2025-06-30
          on the day on which it would          | 2023-03-01 A REGULAR                                    | 2025-03-01 L2    | 2025-03-01
          a day later                           | 2023-03-01 A REGULAR                                    | 2025-03-02 L2    | 2025-03-02
          when the time is full it is of no use | 2023-03-01 A REGULAR                                    | 2026-03-01 L2    | 2026-03-01
          the day before                        | 2023-03-01 A REGULAR                                    | 2026-02-28 L2    | 2026-02-28
          two of them shorten once              | 2023-03-01 A REGULAR                                    | 2024-02-01 L2, 2024-03-01 L1 | 2025-03-01
          hired in the middle of a month        | 2023-03-16 A REGULAR                                    |                  | 2026-03-16
        """)
    void fallsDueWhenTheMonthsAreFull(String name, String spans, String award, LocalDate due) {
        List<AwardCount> awards = award == null ? List.of() : awards(award.replace(" L", " COMMENDATION_L"));
        Career career = new Career(spans(spans), true, List.of(), awards);

        assertThat(new Promotion(TABLE).next(career, AS_OF).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case           | rule  | due        | effective
          a first        | MONTH | 2026-03-01 | 2026-03-01
          the day after  | MONTH | 2026-03-02 | 2026-04-01
          December       | MONTH | 2026-12-16 | 2027-01-01
          a new year     | YEAR  | 2026-01-01 | 2026-01-01
          the day after  | YEAR  | 2026-01-02 | 2027-01-01
        """)
    void takesEffect(String name, EffectiveRule rule, LocalDate due, LocalDate effective) {
        assertThat(rule.from(due)).isEqualTo(effective);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # the last two must be among two       | results                                                      | against
          both are                             | 2024-12-01 COMPETENT, 2025-12-01 EXCELLENT                   |
          an older one does not matter         | 2023-12-01 INCOMPETENT, 2024-12-01 COMPETENT, 2025-12-01 COMPETENT |
          the last is not                      | 2024-12-01 COMPETENT, 2025-12-01 BASICALLY_COMPETENT         | ANNUAL_RESULTS_TOO_LOW
          one is missing                       | 2025-12-01 COMPETENT                                         | ANNUAL_RESULTS_MISSING
          none is known                        |                                                              | ANNUAL_RESULTS_MISSING
        """)
    void asksForResults(String name, String results, FindingCode against) {
        PromotionStep step = new PromotionStep("UP", 36, Set.of("EXCELLENT", "COMPETENT"), 2, null, true);
        PromotionTable table =
                new PromotionTable(Map.of("A", step), Set.of(), AwardCredit.NONE, Set.of(), EffectiveRule.MONTH);
        List<DatedMark> known = results == null ? List.of() : marks(results);
        Career career = new Career(spans("2023-03-01 A REGULAR"), true, known, List.of());

        assertThat(new Promotion(table).next(career, AS_OF).against())
                .extracting(Finding::code)
                .isEqualTo(against == null ? List.of() : List.of(against));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # Guangnan: 优秀 goes up one grade   | months | result               | reason        | due        | against
          excellent in the grade             |        | 2025-12-01 EXCELLENT | RESULT        | 2025-12-01 |
          competent                          |        | 2025-12-01 COMPETENT | TIME_IN_GRADE |            | PROMOTION_TIME_NOT_KNOWN
          excellent before the grade         |        | 2023-02-01 EXCELLENT | TIME_IN_GRADE |            | PROMOTION_TIME_NOT_KNOWN
          excellent before the months        | 36     | 2024-12-01 EXCELLENT | RESULT        | 2024-12-01 |
        """)
    void aResultBringsAGrade(
            String name, Integer months, String result, Promotion.Reason reason, LocalDate due, FindingCode against) {
        Career career = new Career(spans("2022-03-01 B REGULAR, 2023-03-01 A REGULAR"), true, marks(result), List.of());
        Promotion.Due next = new Promotion(table(months, Set.of("EXCELLENT"))).next(career, AS_OF);

        assertThat(next.reason()).isEqualTo(reason);
        assertThat(next.dueOn()).isEqualTo(due);
        assertThat(next.against()).extracting(Finding::code).isEqualTo(against == null ? List.of() : List.of(against));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # the roster begins after the hire          | spans                                      | is missing
          a grade that may be older                 | 2024-01-01 A REGULAR                       | true
          long enough since the roster began        | 2023-11-01 A REGULAR                       | false
          a day short of it                         | 2023-11-02 A REGULAR                       | true
          a grade whose beginning is there          | 2024-01-01 B REGULAR, 2025-01-01 A REGULAR | false
        """)
    void saysWhereTheHistoryDoesNotReachBack(String name, String spans, boolean isMissing) {
        Career career = new Career(spans(spans), false, List.of(), List.of());

        assertThat(new Promotion(TABLE).next(career, AS_OF).against().isEmpty()).isNotEqualTo(isMissing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # counted in the grade, which began on 2023-03-01 | counted                         | unclear
          an award that shortens                          | 2024-02-01 COMMENDATION_L2=1    |
          an event that is known                          | 2024-02-01 NIGHT_DUTY=6         |
          a name that is not                              | 2024-02-01 COMENDATION_L2=1     | AWARD_NOT_KNOWN 2024-02-01 COMENDATION_L2
          on the first day in the grade                   | 2023-03-01 COMENDATION_L2=1     | AWARD_NOT_KNOWN 2023-03-01 COMENDATION_L2
          the day before                                  | 2023-02-28 COMENDATION_L2=1     |
          half an award                                   | 2024-02-01 COMMENDATION_L2=0.5  | AWARD_NOT_WHOLE counts.COMMENDATION_L2 0.5
          half an event                                   | 2024-02-01 NIGHT_DUTY=0.5       |
        """)
    void saysWhatMayBeAnAwardAndIsNotClear(String name, String counted, String unclear) {
        Career career =
                new Career(spans("2022-03-01 B REGULAR, 2023-03-01 A REGULAR"), true, List.of(), awards(counted));

        assertThat(new Promotion(TABLE).unclearAwards(career, "NIGHT_DUTY"::equals))
                .extracting(finding -> finding.code() + " " + finding.field() + " " + finding.found())
                .isEqualTo(unclear == null ? List.of() : List.of(unclear));
        assertThat(new Promotion(new PromotionTable(
                                TABLE.steps(), Set.of(), AwardCredit.NONE, Set.of(), EffectiveRule.MONTH))
                        .unclearAwards(career, "NIGHT_DUTY"::equals))
                .as("where no award shortens anything, none is asked after")
                .isEmpty();
    }

    @Test
    void theHighestGradeHasNothingAbove() {
        Career career = new Career(spans("2020-01-01 UP REGULAR"), true, List.of(), List.of());

        assertThat(new Promotion(TABLE).next(career, AS_OF)).isNull();
    }

    private static PromotionTable table(Integer months, Set<String> oneGradeUpBy) {
        PromotionStep step = new PromotionStep("UP", months, Set.of(), 0, null, true);
        return new PromotionTable(
                Map.of("A", step),
                Set.of(ServiceStatus.TRAINEE),
                new AwardCredit(Set.of("COMMENDATION_L2", "COMMENDATION_L1"), 12),
                oneGradeUpBy,
                EffectiveRule.MONTH);
    }

    private static List<AwardCount> awards(String text) {
        return marks(text).stream()
                .map(mark -> {
                    String[] counted = mark.code().split("=");
                    Quantity count = counted.length == 1 ? Quantity.whole(1) : Quantity.of(counted[1]);
                    return new AwardCount(mark.on(), counted[0], count);
                })
                .toList();
    }

    private static List<DatedMark> marks(String text) {
        return Arrays.stream(text.split(", *"))
                .map(mark -> mark.split(" "))
                .map(mark -> new DatedMark(LocalDate.parse(mark[0]), mark[1]))
                .toList();
    }

    private static List<GradeSpan> spans(String text) {
        String[] rows = text.split(", *");
        GradeSpan[] spans = new GradeSpan[rows.length];
        LocalDate until = OPEN;
        for (int row = rows.length - 1; row >= 0; row--) {
            String[] parts = rows[row].split(" ");
            LocalDate from = LocalDate.parse(parts[0]);
            spans[row] = new GradeSpan(from, until, parts[1], ServiceStatus.valueOf(parts[2]));
            until = from;
        }
        return List.of(spans);
    }
}
