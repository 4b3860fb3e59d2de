package org.fenglu.kernel.loss.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.injury.InjuryDraft.grading;
import static org.fenglu.kernel.loss.injury.InjuryDraft.injury;
import static org.fenglu.kernel.loss.injury.InjuryDraft.leaving;
import static org.fenglu.kernel.loss.injury.InjuryDraft.nursing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatementWords;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFloor;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is due each month to an officer injured at work, 工伤保险条例 articles 34 to 36, 42 and 45")
class InjuryCourseTest {

    private static final String ALLOWANCE = "DISABILITY_ALLOWANCE";
    private static final String NURSING = "NURSING_ALLOWANCE";

    @ParameterizedTest(name = "grade {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # grade | own wage 10000, no suitable work, from the month after the appraisal
          1     | GRADE_1 2024-11… 9000.00 GRADED
          2     | GRADE_2 2024-11… 8500.00 GRADED
          3     | GRADE_3 2024-11… 8000.00 GRADED
          4     | GRADE_4 2024-11… 7500.00 GRADED
          5     | GRADE_5 2024-11… 7000.00 GRADED
          6     | GRADE_6 2024-11… 6000.00 GRADED
          7     |
        """)
    void byGrade(int grade, @Nullable String expected) {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("1", "2024-03-04", "10000.00", grading("2024-10-31", grade)))
                .works("2024-10-31", false)
                .statement();

        assertThat(StatementWords.monthly(statement, ALLOWANCE)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void suitableWorkStopsAndItsEndBeginsAnew() {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("1", "2024-03-04", "10000.00", grading("2024-10-01", 5)))
                .works("2024-10-01", true)
                .works("2025-03-10", false)
                .works("2025-08-20", true)
                .works("2026-01-05", false)
                .left(leaving("2026-06-30", LeavingCause.RESIGNATION, "10"))
                .statement();

        assertThat(StatementWords.monthly(statement, ALLOWANCE))
                .isEqualTo("GRADE_5 2025-04…2025-08 7000.00 GRADED SUITABLE_WORK; "
                        + "GRADE_5 2026-02…2026-06 7000.00 GRADED CONTRACT_ENDED");
        assertThat(statement.monthly()).extracting(MonthlyBenefit::payer).containsOnly(Payer.EMPLOYER);
    }

    @Test
    void suitableWorkNotKnownWaits() {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("1", "2024-03-04", "10000.00", grading("2024-10-01", 6)))
                .statement();

        assertThat(StatementWords.of(statement, ALLOWANCE)).isEqualTo("waits FACT suitableWork");
        assertThat(statement.monthly()).isEmpty();
    }

    @Test
    void reviewChangesTheGradeFromTheNextMonth() {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury(
                        "1",
                        "2020-03-04",
                        "10000.00",
                        grading("2023-05-15", 3),
                        grading("2020-10-01", 4),
                        grading("2022-05-01", 4),
                        grading("2025-01-31", 8)))
                .statement();

        assertThat(StatementWords.monthly(statement, ALLOWANCE))
                .isEqualTo("GRADE_4 2020-11…2023-05 7500.00 GRADED REGRADED; "
                        + "GRADE_3 2023-06…2025-01 8000.00 REGRADED GRADE_ENDED");
        assertThat(statement.monthly())
                .extracting(MonthlyBenefit::adjustedAfter)
                .containsExactly(2020, 2023);
        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/1")).isEqualTo("210000.00 FUND");
    }

    @Test
    void secondInjuryCountsByTheNewGrade() {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("b", "2024-03-04", "12000.00", grading("2024-10-01", 2)))
                .injured(injury("a", "2020-03-04", "10000.00", grading("2020-10-01", 4)))
                .statement();

        assertThat(StatementWords.monthly(statement, ALLOWANCE))
                .isEqualTo("GRADE_4 2020-11…2024-10 7500.00 GRADED REGRADED; " + "GRADE_2 2024-11… 10200.00 REGRADED");
        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/a")).isEqualTo("210000.00 FUND");
        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/b")).isEqualTo("300000.00 FUND");
    }

    @Test
    void secondInjuryWithoutAllowanceLeavesTheFirst() {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("a", "2020-03-04", "10000.00", grading("2020-10-01", 4)))
                .injured(injury("b", "2024-03-04", "12000.00", grading("2024-10-01", 9)))
                .statement();

        assertThat(StatementWords.monthly(statement, ALLOWANCE)).isEqualTo("GRADE_4 2020-11… 7500.00 GRADED");
    }

    @Test
    void stopsWhileAGroundLastsAndEndsWithDeath() {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("1", "2020-03-04", "10000.00", nursing("2020-10-01", 1, NursingLevel.MOST)))
                .figure(PublishedFigure.NURSING_AVERAGE, "8000.00", 1)
                .stopped("2022-02-10", "2022-06-20")
                .died("2024-07-01")
                .statement();

        assertThat(StatementWords.monthly(statement, ALLOWANCE))
                .isEqualTo("GRADE_1 2020-11…2022-02 9000.00 GRADED STOPPED; "
                        + "GRADE_1 2022-07…2024-07 9000.00 RELEASED OFFICER_DIED");
        assertThat(StatementWords.monthly(statement, NURSING))
                .isEqualTo("NURSING_MOST 2020-11…2022-02 3200.00 CARE_ASSESSED STOPPED; "
                        + "NURSING_MOST 2022-07…2024-07 3200.00 RELEASED OFFICER_DIED");
    }

    @Test
    void nursingFollowsItsLevelAndOutlastsRetirement() {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury(
                        "1",
                        "2020-03-04",
                        "10000.00",
                        nursing("2020-10-01", 2, NursingLevel.FULL),
                        nursing("2022-10-01", 2, NursingLevel.PART),
                        nursing("2024-10-01", 2, null)))
                .figure(PublishedFigure.NURSING_AVERAGE, "96000.00", 12)
                .retired(new InjuryFacts.Retirement(LocalDate.of(2021, 5, 5), List.of()))
                .statement();

        assertThat(StatementWords.monthly(statement, NURSING))
                .isEqualTo("NURSING_FULL 2020-11…2022-10 4000.00 CARE_ASSESSED REGRADED; "
                        + "NURSING_PART 2022-11…2024-10 2400.00 REGRADED CARE_ENDED");
        assertThat(StatementWords.monthly(statement, ALLOWANCE))
                .isEqualTo("GRADE_2 2020-11…2021-05 8500.00 GRADED OFFICER_RETIRED");
        assertThat(StatementWords.of(statement, "PENSION_TOP_UP")).isEqualTo("waits FACT retirement.pensions");
    }

    @Test
    void pensionIsToppedUpForGrades1To4Only() {
        Pension pension = new Pension(YearMonth.of(2025, 6), Money.yuan("3000.00"));
        InjuryFacts.Retirement retired = new InjuryFacts.Retirement(LocalDate.of(2025, 5, 5), List.of(pension));
        EntitlementStatement four = new InjuryDraft("140100")
                .injured(injury("1", "2020-03-04", "10000.00", grading("2020-10-01", 4)))
                .retired(retired)
                .statement();
        EntitlementStatement five = new InjuryDraft("140100")
                .injured(injury("1", "2020-03-04", "10000.00", grading("2020-10-01", 5)))
                .works("2020-10-01", false)
                .retired(retired)
                .statement();

        assertThat(StatementWords.monthly(four, ALLOWANCE)).isEqualTo("GRADE_4 2020-11… 7500.00 GRADED");
        assertThat(four.monthly().get(0).pensions()).containsExactly(pension);
        assertThat(StatementWords.monthly(five, ALLOWANCE))
                .isEqualTo("GRADE_5 2020-11…2025-05 7000.00 GRADED OFFICER_RETIRED");
        assertThat(five.monthly().get(0).pensions()).isEmpty();
    }

    @Test
    void henanTestsTheMinimumWageAfterContributions() {
        Injury injury = injury("1", "2024-03-04", "2700.00", grading("2024-10-01", 4));
        EntitlementStatement known =
                new InjuryDraft("410100").injured(injury).contributing("202.50").statement();
        EntitlementStatement unknown = new InjuryDraft("410100").injured(injury).statement();
        EntitlementStatement elsewhere =
                new InjuryDraft("140100").injured(injury).statement();

        assertThat(known.monthly().get(0).floor()).isEqualTo(new WageFloor(Money.yuan("202.50")));
        assertThat(unknown.monthly().get(0).floor()).isNull();
        assertThat(StatementWords.of(unknown, "MINIMUM_WAGE_TOP_UP")).isEqualTo("waits FACT ownContributions");
        assertThat(elsewhere.monthly().get(0).floor()).isEqualTo(new WageFloor(Money.ZERO));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # region and rule               | region | level   | graded     | nursing, average 8000
          article 34                    | 140100 | FULL    | 2025-06-30 | NURSING_FULL 2025-07… 4000.00 CARE_ASSESSED
          广东 has four levels          | 440600 | LEVEL_1 | 2025-06-30 | NURSING_1 2025-07… 4800.00 CARE_ASSESSED
          广东 has no level of this name | 440600 | FULL   | 2025-06-30 |
          nobody else has four          | 140100 | LEVEL_4 | 2025-06-30 |
        """)
    void nursingLevels(String rule, String region, NursingLevel level, String graded, @Nullable String expected) {
        EntitlementStatement statement = new InjuryDraft(region)
                .injured(injury("1", "2025-01-06", "5000.00", nursing(graded, 1, level)))
                .figure(PublishedFigure.NURSING_AVERAGE, "8000.00", 1)
                .statement();

        assertThat(StatementWords.monthly(statement, NURSING)).isEqualTo(expected == null ? "" : expected);
        assertThat(StatementWords.of(statement, NURSING).startsWith("waits RATE"))
                .isEqualTo(expected == null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # 浙江 art. 32 and a third party | decided         | allowance
          nobody decided                 |                 | waits CHOICE THIRD_PARTY
          the national rule              | MEDICAL_ONLY    |
          the difference                 | DIFFERENCE_ONLY | waits RATE region/330000/injury/third-party/monthly@2024-03-04
        """)
    void thirdPartyAndWhatRunsOn(String name, @Nullable Option decided, @Nullable String waits) {
        Injury injury = injury("1", "2024-03-04", "10000.00", grading("2024-10-01", 4));
        ThirdParty third = new ThirdParty(Money.ZERO, Map.of());
        InjuryDraft draft = new InjuryDraft("330100").injured(InjuryDraft.with(injury, List.of(), List.of(), third));
        EntitlementStatement statement =
                (decided == null ? draft : draft.decides(Choice.THIRD_PARTY, decided)).statement();

        assertThat(StatementWords.of(statement, ALLOWANCE)).isEqualTo(waits == null ? "" : waits);
        assertThat(StatementWords.monthly(statement, ALLOWANCE))
                .isEqualTo(waits == null ? "GRADE_4 2024-11… 7500.00 GRADED" : "");
    }
}
