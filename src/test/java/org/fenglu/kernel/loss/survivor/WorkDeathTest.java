package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.child;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.spouse;
import static org.fenglu.kernel.loss.survivor.SurvivorDraft.died;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatementWords;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.EmploymentForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sums of a death at work, 工伤保险条例 article 39")
class WorkDeathTest {

    private static final String GRANT = "WORK_DEATH_GRANT";
    private static final String FUNERAL = "FUNERAL_GRANT";

    @ParameterizedTest(name = "death on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # death    | 20 x the income of the year before; before 2011 by hand
        2010-12-31 | waits RATE national/survivor/work-death-grant@2010-12-31
        2011-01-01 | 382180.00 FUND
        2011-12-31 | 382180.00 FUND
        2012-01-01 | 436200.00 FUND
        2013-06-30 | 491300.00 FUND
        # 26955 as it was published then, not the revised 26467
        2014-06-30 | 539100.00 FUND
        2015-01-01 | 576880.00 FUND
        2016-06-30 | 623900.00 FUND
        2017-06-30 | 672320.00 FUND
        2019-06-30 | 785020.00 FUND
        2021-06-30 | 876680.00 FUND
        2022-06-30 | 948240.00 FUND
        2023-06-30 | 985660.00 FUND
        2024-12-31 | 1036420.00 FUND
        2025-01-01 | 1083760.00 FUND
        2026-06-30 | 1130040.00 FUND
        """)
    void grantByYear(String day, String expected) {
        assertThat(StatementWords.of(died(day, "6000.00").statement(), GRANT)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "death on {0}, assessed on {1}: {2}, provisional {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # death    | assessed   | grant      | provisional; the income of 2025 was issued on 2026-01-19, of 2024 on 2025-01-17
        2025-12-31 | 2026-01-10 | 1083760.00 | false
        2026-01-01 | 2026-01-18 | 1083760.00 | true
        2026-01-01 | 2026-01-19 | 1130040.00 | false
        2025-01-05 | 2025-01-16 | 1036420.00 | true
        2025-01-05 | 2025-01-17 | 1083760.00 | false
        """)
    void provisionalThenFinal(String day, String assessed, String amount, boolean isProvisional) {
        EntitlementStatement statement = died(day, "6000.00").assessed(assessed).statement();

        assertThat(statement.once())
                .filteredOn(due -> due.line().code().equals(GRANT))
                .extracting(Entitlement::amount, Entitlement::isProvisional)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Money.yuan(amount), isProvisional));
    }

    @ParameterizedTest(name = "{0}, grade {1}, pension scheme {2}, chosen {3}: grant {4}, funeral {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # how            | grade | both  | chosen             | grant                                  | funeral grant
        AT_WORK          |       |       |                    | 1083760.00 FUND                        | 48000.00 FUND
        IN_PAID_LEAVE    |       |       |                    | 1083760.00 FUND                        | 48000.00 FUND
        AFTER_PAID_LEAVE | 1     | false |                    | DEATH_AFTER_LEAVE                      | 48000.00 FUND
        AFTER_PAID_LEAVE | 4     | false |                    | DEATH_AFTER_LEAVE                      | 48000.00 FUND
        AFTER_PAID_LEAVE | 5     | false |                    | NOT_THIS_GRADE                         | NOT_THIS_GRADE
        AFTER_PAID_LEAVE | 4     | true  | WORK_INJURY_SCHEME | DEATH_AFTER_LEAVE                      | 48000.00 FUND
        AFTER_PAID_LEAVE | 4     | true  | PENSION_SCHEME     | OTHER_SCHEME                           | OTHER_SCHEME
        AFTER_PAID_LEAVE | 4     | true  |                    | waits CHOICE DEATH_SCHEME              | waits CHOICE DEATH_SCHEME
        AFTER_PAID_LEAVE | 4     |       |                    | waits FACT death/qualifiesForPensionScheme | waits FACT death/qualifiesForPensionScheme
        AFTER_PAID_LEAVE |       | false |                    | waits FACT death/disabilityGrade       | waits FACT death/disabilityGrade
        NOT_WORK_INJURY  |       |       |                    | NO_WORK_INJURY                         | NO_WORK_INJURY
                         |       |       |                    | waits FACT death/circumstance          | waits FACT death/circumstance
        """)
    void byCircumstance(
            @Nullable DeathCircumstance how,
            @Nullable Integer grade,
            @Nullable Boolean both,
            @Nullable Option chosen,
            String grant,
            String funeral) {
        EntitlementStatement statement = died("2025-05-01", "6000.00")
                .death(new SurvivorFacts.Death(how, grade, both, null, null))
                .figure(PublishedFigure.FUNERAL_AVERAGE, 2024, "8000.00")
                .decided(chosen, Choice.DEATH_SCHEME)
                .statement();

        assertThat(StatementWords.of(statement, GRANT)).isEqualTo(grant);
        assertThat(StatementWords.of(statement, FUNERAL)).isEqualTo(funeral);
    }

    @Test
    void theOtherSchemePaysWhatItsInsuranceHasAssessed() {
        EntitlementStatement statement = died("2025-05-01", "6000.00")
                .death(new SurvivorFacts.Death(
                        DeathCircumstance.AFTER_PAID_LEAVE, 2, true, Money.yuan("9030.00"), null))
                .decided(Option.PENSION_SCHEME, Choice.DEATH_SCHEME)
                .with(child("child", "2015-01-01"))
                .statement();

        assertThat(StatementWords.of(statement, "PENSION_FUNERAL_GRANT")).isEqualTo("9030.00 PENSION_FUND");
        assertThat(StatementWords.of(statement, "PENSION_SURVIVOR_GRANT"))
                .isEqualTo("waits FACT death/pensionSchemeGrant");
        assertThat(StatementWords.of(statement, "DEPENDANT_PENSION/child")).isEqualTo("OTHER_SCHEME");
    }

    @ParameterizedTest(name = "region {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # region | what the province adds to a death of grades 1 to 4 after the paid leave
        510100   | 375000.00 FUND
        500000   | 300000.00 FUND
        410100   | ''
        """)
    void provinceAdds(String region, String expected) {
        EntitlementStatement statement = new SurvivorDraft(region)
                .diedOn("2025-05-01")
                .death(new SurvivorFacts.Death(DeathCircumstance.AFTER_PAID_LEAVE, 2, false, null, null))
                .figure(PublishedFigure.PROVINCIAL_AVERAGE, 2024, "7500.00")
                .statement();

        assertThat(StatementWords.of(statement, "PROVINCIAL_DEATH_GRANT")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "insured {0}, {1}, settlement {2}: {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # insured | form            | paid       | grant                            | funeral
        true      | DIRECT_CONTRACT | 100000.00  | 1083760.00 FUND                  | 48000.00 FUND
        false     | DIRECT_CONTRACT | 0.00       | 1083760.00 EMPLOYER              | 48000.00 EMPLOYER
        false     | DISPATCH        | 100000.00  | 983760.00 AGENCY_AND_USER_UNIT   | 48000.00 AGENCY_AND_USER_UNIT
        false     | DIRECT_CONTRACT | 1083760.00 | 0.00 EMPLOYER                    | 48000.00 EMPLOYER
        false     | DIRECT_CONTRACT | 1083760.01 | 0.00 EMPLOYER                    | 47999.99 EMPLOYER
        false     | DIRECT_CONTRACT | 2000000.00 | 0.00 EMPLOYER                    | 0.00 EMPLOYER
        """)
    void whoPays(boolean insured, EmploymentForm form, String paid, String grant, String funeral) {
        EntitlementStatement statement = died("2025-05-01", "6000.00")
                .liable(insured, form)
                .settled(paid)
                .figure(PublishedFigure.FUNERAL_AVERAGE, 2024, "8000.00")
                .statement();

        assertThat(StatementWords.of(statement, GRANT)).isEqualTo(grant);
        assertThat(StatementWords.of(statement, FUNERAL)).isEqualTo(funeral);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # 法释〔2014〕9号 art. 8(3)      | region | died       | grant paid | decided         | grant 1083760         | funeral 48000          | pension
          no third party               | 330100 | 2025-05-01 | no         |                 | 1083760.00 FUND       | 48000.00 FUND          | SPOUSE 2025-06… 2400.00 DIED
          only medical comes off       | 140100 | 2025-05-01 | 400000     |                 | 1083760.00 FUND       | 48000.00 FUND          | SPOUSE 2025-06… 2400.00 DIED
          before the rule              | 140100 | 2014-08-31 | 400000     |                 | waits RATE national/injury/third-party@2014-08-31 | waits RATE national/injury/third-party@2014-08-31 | waits RATE national/injury/third-party@2014-08-31
          浙江 art. 32 says otherwise  | 330100 | 2025-05-01 | 400000     |                 | waits CHOICE THIRD_PARTY | waits CHOICE THIRD_PARTY | waits CHOICE THIRD_PARTY
          浙江, national rule decided  | 330100 | 2025-05-01 | 400000     | MEDICAL_ONLY    | 1083760.00 FUND       | 48000.00 FUND          | SPOUSE 2025-06… 2400.00 DIED
          浙江, difference decided     | 330100 | 2025-05-01 | 400000     | DIFFERENCE_ONLY | 683760.00 FUND        | 48000.00 FUND          | waits RATE region/330000/injury/third-party/monthly@2025-05-01
          浙江, all but a fen paid     | 330100 | 2025-05-01 | 1083759.99 | DIFFERENCE_ONLY | 0.01 FUND             | 48000.00 FUND          | waits RATE region/330000/injury/third-party/monthly@2025-05-01
          浙江, all of the grant paid  | 330100 | 2025-05-01 | 1083760    | DIFFERENCE_ONLY | THIRD_PARTY_PAID      | 48000.00 FUND          | waits RATE region/330000/injury/third-party/monthly@2025-05-01
          浙江, not known for what     | 330100 | 2025-05-01 |            | DIFFERENCE_ONLY | waits FACT thirdParty/paidFor | waits FACT thirdParty/paidFor | waits RATE region/330000/injury/third-party/monthly@2025-05-01
        """)
    void thirdParty(
            String name,
            String region,
            String day,
            @Nullable String paid,
            @Nullable Option decided,
            String grant,
            String funeral,
            String pension) {
        Map<Benefit, Money> paidFor = paid == null ? null : Map.of();
        if (paid != null && !paid.equals("no")) {
            paidFor = Map.of(Benefit.WORK_DEATH_GRANT, Money.yuan(paid));
        }
        EntitlementStatement statement = new SurvivorDraft(region)
                .diedOn(day)
                .wage(List.of(), "6000.00")
                .figure(PublishedFigure.FUNERAL_AVERAGE, 2024, "8000.00")
                .figure(PublishedFigure.FUNERAL_AVERAGE, 2013, "4000.00")
                .paidBy("no".equals(paid) ? null : new ThirdParty(null, paidFor))
                .decided(decided, Choice.THIRD_PARTY)
                .with(spouse(Sex.FEMALE, "1950-01-01"))
                .statement();

        assertThat(StatementWords.of(statement, GRANT)).isEqualTo(grant);
        assertThat(StatementWords.of(statement, FUNERAL)).isEqualTo(funeral);
        assertThat(DependantsTest.line(statement, "spouse")).isEqualTo(pension);
    }

    @Test
    void everyStepComesOutAgainAndCitesItsArticle() throws Exception {
        EntitlementStatement statement = new SurvivorDraft("000000")
                .diedOn("2025-03-10")
                .wage(List.of("5210.37", "5310.41", "5410.99"), null)
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, 2024, "8000.00")
                .figure(PublishedFigure.FUNERAL_AVERAGE, 2024, "8000.33")
                .decided(Option.PROPORTIONAL, Choice.CAP_SHARING)
                .decided(Option.RESTORE, Choice.CAP_AFTER_LOSS)
                .decided(Option.BIRTHDAY_MONTH, Choice.CHILD_LAST_MONTH)
                .with(child("a", "2010-01-01"), child("b", "2011-01-01"), child("c", "2012-01-01"))
                .with(child("d", "2013-01-01"))
                .statement();

        assertThat(statement.waiting()).isEmpty();
        for (Step step : statement.steps()) {
            assertThat(Replay.value(step.expression(), step.rounding()))
                    .as(step.toString())
                    .isEqualByComparingTo(step.result().toString());
        }
        assertThat(statement.steps().stream()
                        .flatMap(step -> step.versions().stream())
                        .map(version -> version.citation().place())
                        .distinct())
                .contains("第三十九条第一款第（一）项", "第三十九条第一款第（二）项", "第三十九条第一款第（三）项", "第六十四条");
    }
}
