package org.fenglu.kernel.loss.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.course.CourseDraft.amount;
import static org.fenglu.kernel.loss.course.CourseDraft.phase;
import static org.fenglu.kernel.loss.course.CourseDraft.rise;

import com.ezylang.evalex.BaseException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.StatedFigure;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.loss.entitlement.Waiting.Cause;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Benefits in payment over the years, 工伤保险条例 article 40, with the notices of rates/")
class BenefitCourseTest {

    private static final AdjustedKind G4 = AdjustedKind.GRADE_4;

    @ParameterizedTest(name = "{0}: {3} in {4} becomes {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # bound                                         | region | kind             | before  | year | after
          6.13% of 3833.52 is 234.99: below 235         | 320000 | GRADE_5          | 3833.52 | 2022 | 4068.51
          6.13% of 3833.61 is 235.00: on                | 320000 | GRADE_5          | 3833.61 | 2022 | 4068.61
          6.13% of 3833.69 is 235.01: above             | 320000 | GRADE_6          | 3833.69 | 2022 | 4068.69
          2% of 5199.75 is 104.00 (103.995 half up)     | 320000 | GRADE_5          | 5199.75 | 2025 | 5303.75
          2% of 5199.74 is 103.99: below                | 320000 | GRADE_5          | 5199.74 | 2025 | 5303.73
          2% of 5200.25 is 104.01: above                | 320000 | GRADE_5          | 5200.25 | 2025 | 5304.25
          4.58% on 2148.58 is 2246.98: below the floor  | 320000 | NURSING_PART     | 2148.58 | 2022 | 2247.00
          4.58% on 2148.59 is 2247.00: on the floor     | 320000 | NURSING_PART     | 2148.59 | 2022 | 2247.00
          4.58% on 2148.60: above                       | 320000 | NURSING_PART     | 2148.60 | 2022 | 2247.01
          + 355 is 4137.99: a fen below the floor       | 440000 | GRADE_4          | 3782.99 | 2021 | 4138.00
          on the floor                                  | 440000 | GRADE_4          | 3783.00 | 2021 | 4138.00
          a fen above                                   | 440000 | GRADE_4          | 3783.01 | 2021 | 4138.01
          90% of 145                                    | 370000 | GRADE_5          | 3000.00 | 2022 | 3130.50
          80% of 129                                    | 370000 | GRADE_6          | 3000.00 | 2024 | 3103.20
          a level in place of a higher amount           | 370000 | NURSING_FULL     | 4000.00 | 2024 | 3680.00
          a level in place of a lower amount            | 370000 | NURSING_PART     | 1.00    | 2025 | 2252.00
          an orphan: 47 + 15                            | 370000 | LONELY_DEPENDANT | 1000.00 | 2021 | 1062.00
          a spouse old and alone: 63 + 16               | 370000 | LONELY_SPOUSE    | 1000.00 | 2018 | 1079.00
          Guangzhou, level 1: 60% of 12024              | 440100 | NURSING_1        | 6000.00 | 2022 | 7214.40
          Shenzhen, level 4: 30% of 12964               | 440300 | NURSING_4        | 3000.00 | 2022 | 3889.20
          Zhuhai, level 3: 40% of 10121                 | 440400 | NURSING_3        | 3000.00 | 2022 | 4048.40
          grade 6 in Hubei                              | 420000 | GRADE_6          | 1000.00 | 2013 | 1122.00
          nursing in Jilin rises by an amount           | 220000 | NURSING_MOST     | 1000.00 | 2017 | 1152.00
        """)
    void oneYear(String bound, String region, AdjustedKind kind, String before, int year, String after)
            throws BaseException {
        CourseDraft draft = new CourseDraft().with(kind, before, year - 1);
        draft.region = region;
        BenefitCourse course = draft.course(year - 1 + "-12", year + "-01");

        assertThat(amount(course, kind, year - 1 + "-12")).isEqualTo(Money.yuan(before));
        assertThat(amount(course, kind, year + "-01")).isEqualTo(Money.yuan(after));
        assertThat(course.waiting()).isEmpty();
        assertReplays(course);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # who                                                | kind    | since | first   | amount  | month   | paid
          Guangdong 2021: first assessed then, below 4138    | GRADE_4 | 2021  | 2021-06 | 4137.99 | 2021-06 | 4138.00
          on the floor                                       | GRADE_4 | 2021  | 2021-06 | 4138.00 | 2021-06 | 4138.00
          above                                              | GRADE_1 | 2021  | 2021-06 | 4138.01 | 2021-06 | 4138.01
          and rises from there in 2022: 4138 + 288           | GRADE_4 | 2021  | 2021-06 | 3000.00 | 2022-01 | 4511.00
          no rise in the year of the first assessment        | GRADE_4 | 2021  | 2021-06 | 5000.00 | 2021-12 | 5000.00
          2022 says nothing of who is first assessed in it   | GRADE_4 | 2022  | 2022-06 | 3000.00 | 2022-06 | 3000.00
          assessed in 2021, paid from January: adjusted      | GRADE_4 | 2021  | 2022-01 | 5000.00 | 2022-01 | 5288.00
          assessed in January 2022: not adjusted             | GRADE_4 | 2022  | 2022-01 | 5000.00 | 2022-01 | 5000.00
          assessed in December 2020: 355 + 288               | GRADE_4 | 2020  | 2020-12 | 5000.00 | 2022-01 | 5643.00
          a later phase takes all years since the first one  | GRADE_4 | 2020  | 2022-06 | 5000.00 | 2022-06 | 5643.00
        """)
    void firstYears(
            String who, AdjustedKind kind, int since, YearMonth first, String amount, String month, String paid) {
        CourseDraft draft = new CourseDraft().with(kind, since, phase(first, null, amount));
        draft.region = "440000";
        draft.assessedOn = LocalDate.of(2022, 12, 31);

        assertThat(amount(draft.course("2020-12", "2022-12"), kind, month)).isEqualTo(Money.yuan(paid));
    }

    @Test
    void everyMonthIsTheSameWhateverIsAskedFor() {
        CourseDraft draft =
                new CourseDraft().with(G4, "4000.00", 2021).with(AdjustedKind.NURSING_FULL, "3000.00", 2022);
        List<BenefitMonth> all = draft.course("2021-01", "2025-12").months();
        List<BenefitMonth> late = draft.course("2024-01", "2024-12").months();

        assertThat(late).hasSize(24);
        assertThat(all).containsAll(late);
        assertThat(late.get(0).because()).containsExactly(Reason.ADJUSTED);
        assertThat(late.get(1).because()).isEmpty();
    }

    @Test
    void anAdjustmentIsKnownFromTheDayOnWhichItWasIssued() {
        LocalDate issued = LocalDate.of(2024, 9, 10);
        CourseDraft draft = new CourseDraft().with(G4, "4000.00", 2023);
        draft.region = "410000";
        draft.notice(2024, Evidence.B, issued, new BenefitAdjustment(Map.of(G4, rise("100.00")), null));
        draft.assessedOn = issued.minusDays(1);
        BenefitCourse before = draft.course("2024-01", "2024-12");
        draft.assessedOn = issued;
        BenefitCourse after = draft.course("2024-01", "2024-12");

        assertThat(waits(before)).containsExactly("RATE region/410000/benefit-adjustment/2024");
        assertThat(after.waiting()).isEmpty();
        assertThat(BenefitArrears.between(after.amounts(), before.amounts()))
                .hasSize(12)
                .allSatisfy(month -> assertThat(month.difference()).isEqualTo(Money.yuan("100.00")));
    }

    @Test
    void whatWasPaidAndIsNotDueIsRecovered() {
        CourseDraft paid = new CourseDraft().with(G4, 2025, phase(YearMonth.of(2025, 1), null, "4000.00"));
        CourseDraft due =
                new CourseDraft().with(G4, 2025, phase(YearMonth.of(2025, 1), YearMonth.of(2025, 2), "4000.00"));

        assertThat(BenefitArrears.between(
                        due.course("2025-01", "2025-04").amounts(),
                        paid.course("2025-01", "2025-04").amounts()))
                .extracting(month -> month.pay().month() + " " + month.difference())
                .containsExactly("2025-03 -4000.00", "2025-04 -4000.00");
    }

    @Test
    void gradeCWaitsForItsAcceptance() {
        CourseDraft draft = new CourseDraft().with(G4, "4000.00", 2023);
        draft.region = "410000";
        draft.notice(2024, Evidence.C, null, new BenefitAdjustment(Map.of(G4, rise("100.00")), null));
        draft.assessedOn = LocalDate.of(2024, 6, 30);
        BenefitCourse refused = draft.course("2024-01", "2024-01");
        draft.accepted = Set.of("region/410000/benefit-adjustment/2024@2024-01-01");
        BenefitCourse accepted = draft.course("2024-01", "2024-01");

        assertThat(waits(refused)).containsExactly("ACCEPTANCE region/410000/benefit-adjustment/2024@2024-01-01");
        assertThat(amount(refused, G4, "2024-01")).isEqualTo(Money.yuan("4000.00"));
        assertThat(amount(accepted, G4, "2024-01")).isEqualTo(Money.yuan("4100.00"));
    }

    @Test
    void nothingIsSaidOfYearsAfterTheAssessment() {
        CourseDraft draft = new CourseDraft().with(G4, "4000.00", 2024);
        BenefitCourse course = draft.course("2025-01", "2045-12");

        assertThat(course.months()).hasSize(21 * 12);
        assertThat(course.waiting()).isEmpty();
        assertThat(course.spans()).hasSize(1);
        assertThat(amount(course, G4, "2045-12")).isEqualTo(Money.yuan("4104.00"));
    }

    @Test
    void aNoticeThatDoesNotNameTheKindIsNotGuessed() {
        CourseDraft draft = new CourseDraft().with(AdjustedKind.GRADE_5, "4000.00", 2020);
        draft.region = "440000";
        draft.assessedOn = LocalDate.of(2022, 12, 31);

        assertThat(waits(draft.course("2021-01", "2022-12")))
                .containsExactly(
                        "RATE region/440000/benefit-adjustment/2021/GRADE_5",
                        "RATE region/440000/benefit-adjustment/2022/GRADE_5");
    }

    @Test
    void aCityHasTheNoticeOfItsProvinceUnlessItHasItsOwn() {
        CourseDraft draft = new CourseDraft().with(G4, "4000.00", 2024).with(AdjustedKind.GRADE_1, "4000.00", 2024);
        draft.region = "320100";
        draft.notice(2025, Evidence.B, null, new BenefitAdjustment(Map.of(G4, rise("200.00")), null));
        BenefitCourse course = draft.course("2025-01", "2025-01");

        assertThat(amount(course, G4, "2025-01")).isEqualTo(Money.yuan("4200.00"));
        assertThat(amount(course, AdjustedKind.GRADE_1, "2025-01")).isEqualTo(Money.yuan("4118.00"));
    }

    @ParameterizedTest(name = "{0}, room {1}: {2}, {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # sharing      | cap     | spouse  | child
          -            | 3140.00 | 2080.00 | 1060.00
          -            | 3139.99 | 2000.00 | 1000.00
          PROPORTIONAL | 3139.99 | 2079.99 | 1059.99
          EQUAL_CUT    | 3139.99 | 2079.99 | 1059.99
          PROPORTIONAL | 3070.00 | 2040.00 | 1030.00
          EQUAL_CUT    | 3070.00 | 2045.00 | 1025.00
          EQUAL_CUT    | 3010.00 | 2010.00 | 1000.00
          PROPORTIONAL | 2999.00 | 2000.00 | 1000.00
        """)
    void unequalRisesUnderTheCapOfTheFamily(String sharing, String cap, String spouse, String child)
            throws BaseException {
        AdjustedKind other = AdjustedKind.DEPENDANT;
        CourseDraft draft =
                new CourseDraft().with(AdjustedKind.SPOUSE, "2000.00", 2023).with(other, "1000.00", 2023);
        draft.region = "410000";
        draft.assessedOn = LocalDate.of(2024, 12, 31);
        Map<AdjustedKind, BenefitAdjustmentRule> rules =
                Map.of(AdjustedKind.SPOUSE, rise("80.00"), other, rise("60.00"));
        draft.notice(2024, Evidence.B, null, new BenefitAdjustment(rules, PublishedFigure.PROVINCIAL_AVERAGE));
        draft.stated.add(new StatedFigure(
                PublishedFigure.PROVINCIAL_AVERAGE, 2023, Money.yuan(cap), 1, "a figure for the test"));
        if (sharing != null) {
            draft.choices.put(Choice.CAP_SHARING, Option.valueOf(sharing));
        }
        BenefitCourse course = draft.course("2024-01", "2024-01");

        assertThat(amount(course, AdjustedKind.SPOUSE, "2024-01")).isEqualTo(Money.yuan(spouse));
        assertThat(amount(course, other, "2024-01")).isEqualTo(Money.yuan(child));
        assertThat(course.waiting().stream().allMatch(waiting -> waiting.cause() == Cause.CHOICE))
                .isTrue();
        assertReplays(course);
    }

    @Test
    void aReviewOfTheGradeCarriesTheLineOn() {
        CourseDraft draft = new CourseDraft()
                .with(G4, 2022, phase(YearMonth.of(2022, 1), YearMonth.of(2023, 6), "4000.00"))
                .with(G4, 2023, phase(YearMonth.of(2023, 7), null, "5000.00"));
        List<BenefitSpan> spans = draft.course("2022-01", "2024-12").spans();

        assertThat(spans)
                .extracting(span -> span.months().first() + " " + span.amount() + " " + span.ends())
                .containsExactly(
                        "2022-01 4000.00 null", "2023-01 4161.00 null", "2023-07 5000.00 null", "2024-01 5134.00 null");
    }

    @Test
    void eachMonthNamesTheNoticesThatMadeIt() {
        BenefitCourse course =
                new CourseDraft().with(AdjustedKind.GRADE_5, "4000.00", 2023).course("2025-06", "2025-06");

        assertThat(course.months().get(0).versions())
                .extracting(Version::id)
                .containsExactly(
                        "region/320000/benefit-adjustment/2024@2024-01-01",
                        "region/320000/benefit-adjustment/2025@2025-01-01");
        assertThat(course.months().get(0).steps())
                .filteredOn(step -> step.result().equals(Money.yuan("4202.40")))
                .hasSize(1);
    }

    private static List<String> waits(BenefitCourse course) {
        return course.waiting().stream()
                .map((Waiting waiting) -> waiting.cause() + " " + waiting.name())
                .toList();
    }

    /** Each step is done again from its text, and the last one is the amount of its month. */
    private static void assertReplays(BenefitCourse course) throws BaseException {
        for (BenefitMonth month : course.months()) {
            assertThat(month.steps()).isNotEmpty();
            for (Step step : month.steps()) {
                assertThat(Replay.value(step.expression(), step.rounding()))
                        .as(step.expression())
                        .isEqualByComparingTo(step.result().toString());
            }
            assertThat(month.steps().get(month.steps().size() - 1).result()).isEqualTo(month.amount());
        }
    }
}
