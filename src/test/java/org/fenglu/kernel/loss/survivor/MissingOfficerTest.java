package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.spouse;

import java.time.LocalDate;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatementWords;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An officer who is missing, 工伤保险条例 article 41, 河南省工伤保险条例 article 32")
class MissingOfficerTest {

    private static MissingFacts since(
            String day, @Nullable Boolean hardship, @Nullable String declared, @Nullable String returned) {
        return new MissingFacts(
                LocalDate.parse(day),
                Money.yuan("7000.00"),
                hardship,
                hardship != null && hardship ? Money.yuan("541880.00") : null,
                declared == null ? null : LocalDate.parse(declared),
                returned == null ? null : LocalDate.parse(returned));
    }

    private static SurvivorDraft missing(String region, MissingFacts facts) {
        return new SurvivorDraft(region)
                .missing(facts)
                .wage(java.util.List.of(), "6000.00")
                .decided(Option.YEAR_OF_ACCIDENT, Choice.ADVANCE_INCOME_YEAR)
                .figure(PublishedFigure.FUNERAL_AVERAGE, 2024, "8000.00")
                .figure(PublishedFigure.FUNERAL_AVERAGE, 2025, "8300.00")
                .with(spouse(Sex.FEMALE, "1960-01-01"));
    }

    @ParameterizedTest(name = "missing since {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # since    | wage for three months, that of the accident counted | pension from the fourth
        2025-05-01 | null 2025-05…2025-07 7000.00 WENT_MISSING WAGE_PERIOD_OVER | SPOUSE 2025-08… 2400.00 MISSING
        2025-05-31 | null 2025-05…2025-07 7000.00 WENT_MISSING WAGE_PERIOD_OVER | SPOUSE 2025-08… 2400.00 MISSING
        2025-11-30 | null 2025-11…2026-01 7000.00 WENT_MISSING WAGE_PERIOD_OVER | SPOUSE 2026-02… 2400.00 MISSING
        """)
    void wageThenPension(String since, String wage, String pension) {
        EntitlementStatement statement =
                missing("000000", since(since, false, null, null)).statement();

        assertThat(StatementWords.monthly(statement, "MISSING_WAGE")).isEqualTo(wage);
        assertThat(StatementWords.monthly(statement, "DEPENDANT_PENSION/spouse"))
                .isEqualTo(pension);
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT_ADVANCE")).isEqualTo("NO_HARDSHIP");
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEmpty();
    }

    @Test
    void advanceWaitsForTheFactAndTheYear() {
        EntitlementStatement unknown =
                missing("000000", since("2025-05-20", null, null, null)).statement();
        EntitlementStatement due =
                missing("000000", since("2025-05-20", true, null, null)).statement();

        assertThat(StatementWords.of(unknown, "WORK_DEATH_GRANT_ADVANCE")).isEqualTo("waits FACT missing/hardship");
        assertThat(StatementWords.of(due, "WORK_DEATH_GRANT_ADVANCE")).isEqualTo("541880.00 FUND");
    }

    @ParameterizedTest(name = "back in {0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # region | returned   | pension | repaid
        410000   | 2026-03-01 | SPOUSE 2025-08…2026-03 2400.00 MISSING RETURNED | 541880.00 RECIPIENT
        410100   | 2026-03-31 | SPOUSE 2025-08…2026-03 2400.00 MISSING RETURNED | 541880.00 RECIPIENT
        410000   | 2025-06-10 | ''                                              | 541880.00 RECIPIENT
        000000   | 2026-03-01 | SPOUSE 2025-08…2026-02 2400.00 MISSING RETURNED | waits RATE region/000000/survivor/missing-return@2026-03-01
        """)
    void returned(String region, String day, String pension, String repaid) {
        EntitlementStatement statement =
                missing(region, since("2025-05-20", true, null, day)).statement();

        assertThat(StatementWords.monthly(statement, "DEPENDANT_PENSION/spouse"))
                .isEqualTo(pension);
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT_ADVANCE_REPAID"))
                .isEqualTo(repaid);
    }

    @ParameterizedTest(name = "declared dead on {0}, advance {1}, {2}: {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # declared | advance | income year         | grant                                     | funeral
        2025-12-01 | true    |                     | 541880.00 FUND                            | 48000.00 FUND
        2026-06-01 | true    | YEAR_OF_ACCIDENT    | 541880.00 FUND                            | 48000.00 FUND
        2026-06-01 | true    | YEAR_OF_DECLARATION | 588160.00 FUND                            | 49800.00 FUND
        2026-06-01 | false   | YEAR_OF_DECLARATION | 1130040.00 FUND                           | 49800.00 FUND
        2026-06-01 | false   |                     | waits CHOICE DECLARED_DEATH_INCOME_YEAR   | waits CHOICE DECLARED_DEATH_INCOME_YEAR
        """)
    void declaredDead(String declared, boolean advance, @Nullable Option year, String grant, String funeral) {
        EntitlementStatement statement = missing("000000", since("2025-05-20", advance, declared, null))
                .decided(year, Choice.DECLARED_DEATH_INCOME_YEAR)
                .statement();

        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEqualTo(grant);
        assertThat(StatementWords.of(statement, "FUNERAL_GRANT")).isEqualTo(funeral);
        assertThat(StatementWords.monthly(statement, "DEPENDANT_PENSION/spouse"))
                .isEqualTo("SPOUSE 2025-08… 2400.00 MISSING");
    }

    private static @Nullable MartyrFacts martyr(@Nullable String branch) {
        if (branch == null) {
            return null;
        }
        return MartyrSumsTest.martyr(branch.equals("?") ? null : MartyrFacts.Branch.valueOf(branch));
    }

    @ParameterizedTest(name = "martyr {0}, {1}: grant {2}, funeral {3}, pension {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # branch    | how              | grant                        | funeral                      | pension                                                   | pension waits or is not due
                    |                  | 541880.00 FUND               | 48000.00 FUND                | SPOUSE 2025-08… 2400.00 MISSING                           | ''
                    | AT_WORK          | 541880.00 FUND               | 48000.00 FUND                | SPOUSE 2025-08… 2400.00 MISSING                           | ''
                    | IN_PAID_LEAVE    | 541880.00 FUND               | 48000.00 FUND                | SPOUSE 2025-08… 2400.00 MISSING                           | ''
                    | AFTER_PAID_LEAVE | DEATH_AFTER_LEAVE            | 48000.00 FUND                | SPOUSE 2025-08… 2400.00 MISSING                           | ''
                    | NOT_WORK_INJURY  | NO_WORK_INJURY               | NO_WORK_INJURY               | SPOUSE 2025-08…2025-12 2400.00 MISSING NO_WORK_INJURY     | ''
        WORK_INJURY | AT_WORK          | 541880.00 FUND               | 48000.00 FUND                | SPOUSE 2025-08… 2400.00 MISSING                           | ''
        WORK_INJURY |                  | 541880.00 FUND               | 48000.00 FUND                | SPOUSE 2025-08… 2400.00 MISSING                           | ''
        WORK_INJURY | NOT_WORK_INJURY  | NO_WORK_INJURY               | NO_WORK_INJURY               | SPOUSE 2025-08…2025-12 2400.00 MISSING NO_WORK_INJURY     | ''
        MILITARY    | AT_WORK          | OTHER_BRANCH                 | OTHER_BRANCH                 | SPOUSE 2025-08…2025-12 2400.00 MISSING OTHER_BRANCH       | ''
        NEITHER     | AT_WORK          | OTHER_BRANCH                 | OTHER_BRANCH                 | SPOUSE 2025-08…2025-12 2400.00 MISSING OTHER_BRANCH       | ''
        ?           | AT_WORK          | waits FACT martyr/branch     | waits FACT martyr/branch     | SPOUSE 2025-08…2025-12 2400.00 MISSING DECLARED_DEAD      | waits FACT martyr/branch
        """)
    void declaredDeathIsADeathAsAnyOther(
            @Nullable String branch,
            @Nullable DeathCircumstance how,
            String grant,
            String funeral,
            String pension,
            String open) {
        EntitlementStatement statement = missing("000000", since("2025-05-20", true, "2025-12-01", null))
                .death(new SurvivorFacts.Death(how, 4, false, null, null))
                .martyr(martyr(branch))
                .statement();

        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEqualTo(grant);
        assertThat(StatementWords.of(statement, "FUNERAL_GRANT")).isEqualTo(funeral);
        assertThat(StatementWords.monthly(statement, "DEPENDANT_PENSION/spouse"))
                .isEqualTo(pension);
        assertThat(StatementWords.of(statement, "DEPENDANT_PENSION/spouse")).isEqualTo(open);
        assertThat(StatementWords.monthly(statement, "MISSING_WAGE"))
                .isEqualTo("null 2025-05…2025-07 7000.00 WENT_MISSING WAGE_PERIOD_OVER");
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT_ADVANCE")).isEqualTo("541880.00 FUND");
    }

    @ParameterizedTest(name = "martyr {0}, {1}, advance of {2}, decided {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # branch    | how              | paid      | decided        | what becomes of it
        WORK_INJURY | AT_WORK          | 541880.00 |                | ''
        MILITARY    | AT_WORK          | 541880.00 |                | waits CHOICE ADVANCE_WITHOUT_GRANT
        MILITARY    | AT_WORK          | 541880.00 | ADVANCE_REPAID | 541880.00 RECIPIENT
        NEITHER     | AT_WORK          | 541880.00 | ADVANCE_KEPT   | ADVANCE_NOT_RECLAIMED
        NEITHER     | AT_WORK          | 0.00      |                | ''
        NEITHER     | AT_WORK          |           |                | waits FACT missing/advancePaid
                    | NOT_WORK_INJURY  | 541880.00 |                | waits CHOICE ADVANCE_WITHOUT_GRANT
                    | AFTER_PAID_LEAVE | 541880.00 |                | waits CHOICE ADVANCE_WITHOUT_GRANT
                    | IN_PAID_LEAVE    | 541880.00 |                | ''
        ?           | AT_WORK          | 541880.00 |                | ''
        """)
    void advanceWithoutGrantIsAChoice(
            @Nullable String branch,
            DeathCircumstance how,
            @Nullable String paid,
            @Nullable Option decided,
            String expected) {
        MissingFacts facts = new MissingFacts(
                LocalDate.of(2025, 5, 20),
                Money.yuan("7000.00"),
                true,
                paid == null ? null : Money.yuan(paid),
                LocalDate.of(2025, 12, 1),
                null);
        EntitlementStatement statement = missing("000000", facts)
                .death(new SurvivorFacts.Death(how, 4, false, null, null))
                .martyr(martyr(branch))
                .decided(decided, Choice.ADVANCE_WITHOUT_GRANT)
                .statement();

        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT_ADVANCE_REPAID"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "advance of {0} paid, declared {1}, back {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # paid    | declared   | back       | the advance: nobody can ask for it any more    | grant
                  |            |            | 541880.00 FUND                                 | ''
        0.00      | 2025-12-01 |            | DECLARED_DEAD                                  | 1083760.00 FUND
        500000.00 | 2025-12-01 |            | 500000.00 FUND                                 | 583760.00 FUND
                  | 2025-12-01 |            | waits FACT missing/advancePaid                 | waits FACT missing/advancePaid
        0.00      |            | 2025-12-01 | RETURNED                                       | ''
        500000.00 | 2025-12-01 | 2026-02-01 | 500000.00 FUND                                 | RETURNED
        """)
    void advanceIsWhatWasPaid(
            @Nullable String paid, @Nullable String declared, @Nullable String back, String advance, String grant) {
        MissingFacts facts = new MissingFacts(
                LocalDate.of(2025, 5, 20),
                Money.yuan("7000.00"),
                true,
                paid == null ? null : Money.yuan(paid),
                declared == null ? null : LocalDate.parse(declared),
                back == null ? null : LocalDate.parse(back));
        EntitlementStatement statement = missing("410000", facts).statement();

        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT_ADVANCE")).isEqualTo(advance);
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEqualTo(grant);
    }
}
