package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.child;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.span;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.spouse;
import static org.fenglu.kernel.loss.survivor.SurvivorDraft.died;

import java.util.List;
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

@DisplayName("Who is paid a dependants' pension, from when until when, 劳动保障部令第18号 articles 2 to 5")
class DependantsTest {

    private static final String OLD = "NOT_KNOWN";

    @ParameterizedTest(name = "{1} {0} born {2}, death {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # relation | sex    | born       | died       | expected (ages 60 and 55, bounds: day before, on the birthday)
        SPOUSE     | FEMALE | 1969-06-15 | 2024-06-14 | BELOW_AGE_ABLE_TO_WORK
        SPOUSE     | FEMALE | 1969-06-15 | 2024-06-15 | SPOUSE 2024-07… 2400.00 DIED
        SPOUSE     | MALE   | 1964-06-15 | 2024-06-14 | BELOW_AGE_ABLE_TO_WORK
        SPOUSE     | MALE   | 1964-06-15 | 2024-06-15 | SPOUSE 2024-07… 2400.00 DIED
        PARENT     | FEMALE | 1969-06-15 | 2024-06-15 | DEPENDANT 2024-07… 1800.00 DIED
        # from 2025 the ages as written are open up to 63 and 58
        SPOUSE     | FEMALE | 1970-01-01 | 2024-12-31 | BELOW_AGE_ABLE_TO_WORK
        SPOUSE     | FEMALE | 1970-01-01 | 2025-01-01 | waits CHOICE DEPENDANT_AGES
        SPOUSE     | FEMALE | 1967-01-02 | 2025-01-01 | waits CHOICE DEPENDANT_AGES
        SPOUSE     | FEMALE | 1967-01-01 | 2025-01-01 | SPOUSE 2025-02… 2400.00 DIED
        PARENT     | MALE   | 1962-01-01 | 2025-01-01 | DEPENDANT 2025-02… 1800.00 DIED
        # children: below 18 on the day of death
        CHILD      |        | 2007-03-10 | 2025-03-10 | OF_AGE
        CHILD      |        | 2007-03-11 | 2025-03-10 | TURNED_18
        OTHER      |        | 2015-03-10 | 2025-03-10 | NO_SUCH_RELATION
        FOSTERER   |        | 1950-03-10 | 2025-03-10 | NO_SUCH_RELATION
        """)
    void byAge(Relation relation, @Nullable Sex sex, String born, String died, String expected) {
        EntitlementStatement statement = died(died, "6000.00")
                .with(new RelativeDraft("one", relation).sex(sex).born(born))
                .statement();

        assertThat(line(statement, "one")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} {0} born {2}, death {3}, {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # relation | sex    | born       | died       | chosen          | expected
        SPOUSE     | FEMALE | 1970-01-15 | 2025-02-14 | AGES_AS_WRITTEN | SPOUSE 2025-03… 2400.00 DIED
        # born 1970-01: 55 years and 1 month, born 1965-05: 60 years and 2 months; the day before and the day
        SPOUSE     | FEMALE | 1970-01-15 | 2025-02-14 | RETIREMENT_AGES | BELOW_AGE_ABLE_TO_WORK
        SPOUSE     | FEMALE | 1970-01-15 | 2025-02-15 | RETIREMENT_AGES | SPOUSE 2025-03… 2400.00 DIED
        PARENT     | MALE   | 1965-05-20 | 2025-07-19 | RETIREMENT_AGES | BELOW_AGE_ABLE_TO_WORK
        PARENT     | MALE   | 1965-05-20 | 2025-07-20 | RETIREMENT_AGES | DEPENDANT 2025-08… 1800.00 DIED
        """)
    void byRetirementAges(Relation relation, Sex sex, String born, String died, Option chosen, String expected) {
        EntitlementStatement statement = died(died, "6000.00")
                .decided(chosen, Choice.DEPENDANT_AGES)
                .with(new RelativeDraft("one", relation).sex(sex).born(born))
                .statement();

        assertThat(line(statement, "one")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} without nearer kin {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # relation  | without | expected; grandparents of 75, grandchildren and siblings of 8
        GRANDPARENT | true    | DEPENDANT 2025-04… 1800.00 DIED
        GRANDPARENT | false   | PARENTS_ALIVE
        GRANDPARENT |         | waits FACT relatives/one/withoutNearerKin
        GRANDCHILD  | true    | DEPENDANT 2025-04…2034-12 1800.00 DIED TURNED_18, waits CHOICE CHILD_LAST_MONTH
        GRANDCHILD  | false   | CHILD_ALIVE
        SIBLING     | true    | DEPENDANT 2025-04…2034-12 1800.00 DIED TURNED_18, waits CHOICE CHILD_LAST_MONTH
        SIBLING     | false   | PARENTS_ALIVE
        """)
    void byNearerKin(Relation relation, @Nullable Boolean without, String expected) {
        String born = relation == Relation.GRANDPARENT ? "1950-01-05" : "2017-01-05";
        EntitlementStatement statement = died("2025-03-10", "6000.00")
                .with(new RelativeDraft("one", relation)
                        .sex(Sex.FEMALE)
                        .born(born)
                        .withoutNearerKin(without))
                .statement();

        assertThat(line(statement, "one")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # event   | day        | expected; death 2024-03-10: paid through the month of the event
        remarried | 2025-05-01 | SPOUSE 2024-04…2025-05 2400.00 DIED REMARRIED
        remarried | 2025-05-31 | SPOUSE 2024-04…2025-05 2400.00 DIED REMARRIED
        remarried | 2024-03-31 | REMARRIED
        remarried | 2024-04-01 | SPOUSE 2024-04…2024-04 2400.00 DIED REMARRIED
        employed  | 2025-05-01 | SPOUSE 2024-04…2025-05 2400.00 DIED EMPLOYED
        adopted   | 2025-05-01 | SPOUSE 2024-04…2025-05 2400.00 DIED ADOPTED
        died      | 2025-05-01 | SPOUSE 2024-04…2025-05 2400.00 DIED RECIPIENT_DIED
        died      | 2024-03-10 | RECIPIENT_DIED
        marriageEnded | 2024-03-10 | NO_SUCH_RELATION
        marriageEnded | 2024-03-11 | SPOUSE 2024-04… 2400.00 DIED
        """)
    void ends(String event, String day, String expected) {
        EntitlementStatement statement = died("2024-03-10", "6000.00")
                .with(spouse(Sex.FEMALE, "1960-01-01").on(event, day))
                .statement();

        assertThat(line(statement, "spouse")).isEqualTo(expected);
    }

    @Test
    void twoEventsTheEarlierOneEnds() {
        EntitlementStatement statement = died("2024-03-10", "6000.00")
                .with(spouse(Sex.FEMALE, "1960-01-01")
                        .on("employed", "2025-06-01")
                        .on("remarried", "2025-05-01"))
                .statement();

        assertThat(line(statement, "spouse")).isEqualTo("SPOUSE 2024-04…2025-05 2400.00 DIED REMARRIED");
    }

    @ParameterizedTest(name = "in prison {0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # from     | to         | expected: suspended from the month after it begins through the month in which it ends
        2025-01-10 | 2025-03-20 | SPOUSE 2024-04…2025-01 2400.00 DIED IMPRISONED; SPOUSE 2025-04… 2400.00 RELEASED
        2025-01-10 | 2025-01-20 | SPOUSE 2024-04… 2400.00 DIED
        2023-01-10 | 2024-06-20 | SPOUSE 2024-07… 2400.00 RELEASED
        2025-01-10 |            | SPOUSE 2024-04…2025-01 2400.00 DIED IMPRISONED
        """)
    void suspended(String from, @Nullable String to, String expected) {
        EntitlementStatement statement = died("2024-03-10", "6000.00")
                .with(spouse(Sex.FEMALE, "1960-01-01").imprisoned(from, to))
                .statement();

        assertThat(line(statement, "spouse")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "born {0}, month of the birthday {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # born     | option                | expected
        2007-08-20 | BIRTHDAY_MONTH        | DEPENDANT 2025-04…2025-08 1800.00 DIED TURNED_18
        2007-08-20 | MONTH_BEFORE_BIRTHDAY | DEPENDANT 2025-04…2025-07 1800.00 DIED TURNED_18
        2007-08-20 |                       | DEPENDANT 2025-04…2025-07 1800.00 DIED TURNED_18, waits CHOICE CHILD_LAST_MONTH
        2007-04-30 | BIRTHDAY_MONTH        | DEPENDANT 2025-04…2025-04 1800.00 DIED TURNED_18
        2007-04-30 | MONTH_BEFORE_BIRTHDAY | TURNED_18
        2007-03-11 |                       | TURNED_18
        """)
    void lastMonthOfAChild(String born, @Nullable Option option, String expected) {
        EntitlementStatement statement = died("2025-03-10", "6000.00")
                .decided(option, Choice.CHILD_LAST_MONTH)
                .with(child("one", born))
                .statement();

        assertThat(line(statement, "one")).isEqualTo(expected);
    }

    @Test
    void atSchoolChangesNothing() {
        EntitlementStatement statement = died("2025-03-10", "6000.00")
                .decided(Option.BIRTHDAY_MONTH, Choice.CHILD_LAST_MONTH)
                .with(child("one", "2007-08-20").atSchool("2014-09-01", null))
                .statement();

        assertThat(line(statement, "one")).isEqualTo("DEPENDANT 2025-04…2025-08 1800.00 DIED TURNED_18");
    }

    @ParameterizedTest(name = "unable to work {0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # from     | to         | expected of a child born 2007-08-20: who is unable at 18 goes on being paid
        2010-01-01 |            | DEPENDANT 2025-04… 1800.00 DIED
        2010-01-01 | 2025-12-31 | DEPENDANT 2025-04…2025-12 1800.00 DIED ABLE_TO_WORK
        2010-01-01 | 2025-06-30 | DEPENDANT 2025-04…2025-07 1800.00 DIED TURNED_18, waits CHOICE CHILD_LAST_MONTH
        NOT_KNOWN  |            | DEPENDANT 2025-04…2025-07 1800.00 DIED TURNED_18, waits FACT relatives/one/incapacitated, waits CHOICE CHILD_LAST_MONTH
        """)
    void incapacity(String from, @Nullable String to, String expected) {
        EntitlementStatement statement = died("2025-03-10", "6000.00")
                .with(child("one", "2007-08-20").incapacitated(from.equals(OLD) ? null : List.of(span(from, to))))
                .statement();

        assertThat(line(statement, "one")).isEqualTo(expected);
    }

    @Test
    void incapacityIsEnoughForAnAdultAndEndsWithIt() {
        EntitlementStatement statement = died("2025-03-10", "6000.00")
                .with(spouse(Sex.FEMALE, "1985-01-01").incapacitated(List.of(span("2020-01-01", "2026-02-10"))))
                .statement();

        assertThat(line(statement, "spouse")).isEqualTo("SPOUSE 2025-04…2026-02 2400.00 DIED ABLE_TO_WORK");
    }

    @Test
    void incapacityAfterTheDeathGivesNoRight() {
        EntitlementStatement statement = died("2025-03-10", "6000.00")
                .with(spouse(Sex.FEMALE, "1985-01-01").incapacitated(List.of(span("2025-03-11", null))))
                .statement();

        assertThat(line(statement, "spouse")).isEqualTo("BELOW_AGE_ABLE_TO_WORK");
    }

    @Test
    void posthumousChildIsPaidFromTheMonthOfBirth() {
        EntitlementStatement statement = died("2025-03-10", "6000.00")
                .decided(Option.MONTH_BEFORE_BIRTHDAY, Choice.CHILD_LAST_MONTH)
                .with(child("one", "2025-09-02"))
                .statement();

        assertThat(line(statement, "one")).isEqualTo("DEPENDANT 2025-09…2043-08 1800.00 BORN_AFTER TURNED_18");
    }

    @Test
    void factsThatAreMissingMakeOnlyTheirOwnLineWait() {
        EntitlementStatement statement = died("2024-03-10", "6000.00")
                .with(
                        spouse(Sex.FEMALE, "1960-01-01").supported(null),
                        new RelativeDraft("mother", Relation.PARENT).incapacitated(null),
                        new RelativeDraft("father", Relation.PARENT)
                                .sex(Sex.MALE)
                                .born("1950-01-01")
                                .lonely(null),
                        new RelativeDraft("aunt", Relation.OTHER).supported(null),
                        child("child", "2024-01-01").supported(false),
                        child("other", "2020-01-01"))
                .decided(Option.BIRTHDAY_MONTH, Choice.CHILD_LAST_MONTH)
                .statement();

        assertThat(line(statement, "spouse")).isEqualTo("waits FACT relatives/spouse/supported");
        assertThat(line(statement, "mother"))
                .isEqualTo("waits FACT relatives/mother/bornOn, waits FACT relatives/mother/sex, "
                        + "waits FACT relatives/mother/incapacitated");
        assertThat(line(statement, "father")).isEqualTo("waits FACT relatives/father/lonely");
        assertThat(line(statement, "aunt")).isEqualTo("NO_SUCH_RELATION");
        assertThat(line(statement, "child")).isEqualTo("NOT_SUPPORTED");
        assertThat(line(statement, "other")).isEqualTo("DEPENDANT 2024-04…2038-01 1800.00 DIED TURNED_18");
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEqualTo("1036420.00 FUND");
    }

    static String line(EntitlementStatement statement, String id) {
        String code = "DEPENDANT_PENSION/" + id;
        String monthly = StatementWords.monthly(statement, code);
        String other = StatementWords.of(statement, code);
        return monthly.isEmpty() || other.isEmpty() ? monthly + other : monthly + ", " + other;
    }

    @ParameterizedTest(name = "average wages of {0} known: {1} yuan a month, provisional {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # known     | 40% of the own wage, which is 60% of the average of the year before the death | 人社部发〔2013〕34号
        2024        | 1920.00 | true
        2024, 2025  | 1992.00 | false
        """)
    void provisionalWhileTheAverageIsNotPublished(String known, String amount, boolean isProvisional) {
        SurvivorDraft draft = new SurvivorDraft("000000")
                .diedOn("2026-01-05")
                .assessed("2026-03-01")
                .wage(List.of("4000.00"), null)
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, 2024, "8000.00")
                .with(spouse(Sex.FEMALE, "1960-01-01"));
        if (known.contains("2025")) {
            draft.figure(PublishedFigure.OWN_WAGE_AVERAGE, 2025, "8300.00");
        }

        assertThat(draft.statement().monthly()).singleElement().satisfies(pension -> {
            assertThat(pension.phases().get(0).amount()).isEqualTo(Money.yuan(amount));
            assertThat(pension.isProvisional()).isEqualTo(isProvisional);
        });
    }
}
