package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.child;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.span;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.spouse;

import java.util.List;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.StatementWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The regular pension of a martyr's survivors, 烈士褒扬条例 articles 17, 20, 22, 23 and 62")
class RegularPensionTest {

    private static final String STANDARD_2023 = "national/survivor/regular-pension/martyr@2023-08-01";

    private static SurvivorDraft fallen() {
        return new SurvivorDraft("000000")
                .diedOn("2021-06-01")
                .assessed("2023-07-31")
                .martyr(MartyrSumsTest.martyr(MartyrFacts.Branch.NEITHER));
    }

    private static RelativeDraft mother() {
        return new RelativeDraft("one", Relation.PARENT).poor(true);
    }

    private static String line(EntitlementStatement statement, String benefit) {
        String monthly = StatementWords.monthly(statement, benefit + "/one");
        String other = StatementWords.of(statement, benefit + "/one");
        return monthly.isEmpty() || other.isEmpty() ? monthly + other : monthly + ", " + other;
    }

    @ParameterizedTest(name = "assessed on {0}, accepted {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # assessed | accepts 2023 | expected; 33860 from 2021-08, 36910 from 2022-08, 39490 (C) from 2023-08
        2022-07-31 | false        | null 2021-10… 2821.67 APPROVED
        2022-08-01 | false        | null 2021-10…2022-07 2821.67 APPROVED ADJUSTED; null 2022-08… 3075.83 ADJUSTED
        2023-07-31 | false        | null 2021-10…2022-07 2821.67 APPROVED ADJUSTED; null 2022-08… 3075.83 ADJUSTED
        2023-08-01 | false        | null 2021-10…2022-07 2821.67 APPROVED ADJUSTED; null 2022-08…2023-07 3075.83 ADJUSTED ADJUSTED, waits ACCEPTANCE national/survivor/regular-pension/martyr@2023-08-01
        2024-07-31 | true         | null 2021-10…2022-07 2821.67 APPROVED ADJUSTED; null 2022-08…2023-07 3075.83 ADJUSTED ADJUSTED; null 2023-08… 3290.83 ADJUSTED
        """)
    void byTheStandardsOfTheYears(String assessed, boolean accepts, String expected) {
        EntitlementStatement statement = fallen().assessed(assessed)
                .accepted(accepts ? STANDARD_2023 : "none")
                .with(mother().regular("2021-10"))
                .statement();

        assertThat(line(statement, "REGULAR_PENSION")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, poor {1}, unable {2}, means {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # relation | poor  | unable | means | expected
        PARENT     | true  |        |       | null 2022-08… 3075.83 APPROVED
        FOSTERER   | true  |        |       | null 2022-08… 3075.83 APPROVED
        SPOUSE     | false | true   | false | null 2022-08… 3075.83 APPROVED
        SPOUSE     |       | true   | false | null 2022-08… 3075.83 APPROVED
        SPOUSE     | false | false  | false | HAS_MEANS
        SPOUSE     | false | true   | true  | HAS_MEANS
        SPOUSE     |       | true   | true  | waits FACT relatives/one/incomeBelowAverage
        SPOUSE     | false |        | false | waits FACT relatives/one/incapacitated
        SPOUSE     | false | true   |       | waits FACT relatives/one/hasMeans
        GRANDPARENT | true |        |       | NO_SUCH_RELATION
        """)
    void conditionsOfElders(
            Relation relation,
            @Nullable Boolean poor,
            @Nullable Boolean unable,
            @Nullable Boolean means,
            String expected) {
        List<Span> spans = unable == null ? null : unable ? List.of(span("2000-01-01", null)) : List.of();
        EntitlementStatement statement = fallen().with(new RelativeDraft("one", relation)
                        .poor(poor)
                        .incapacitated(spans)
                        .hasMeans(means)
                        .regular("2022-08"))
                .statement();

        assertThat(line(statement, "REGULAR_PENSION")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} born {1}, school until {2}, means {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # relation | born       | school     | means | expected; approved 2022-08, assessed 2023-07-31: past 18 while at school
        CHILD      | 2006-01-01 |            |       | null 2022-08…2023-12 3075.83 APPROVED TURNED_18
        CHILD      | 2005-03-15 | 2024-07-10 | false | null 2022-08…2024-07 3075.83 APPROVED LEFT_SCHOOL
        CHILD      | 2005-03-15 | 2024-07-10 | true  | null 2022-08…2023-03 3075.83 APPROVED TURNED_18
        CHILD      | 2005-03-15 | NONE       | false | null 2022-08…2023-03 3075.83 APPROVED TURNED_18
        CHILD      | 2002-03-15 | 2024-07-10 | false | null 2022-08…2024-07 3075.83 APPROVED LEFT_SCHOOL
        CHILD      | 2002-03-15 | NONE       | false | LEFT_SCHOOL
        CHILD      | 2002-03-15 | 2024-07-10 | true  | HAS_MEANS
        CHILD      | 2002-03-15 | 2024-07-10 |       | waits FACT relatives/one/hasMeans
        SIBLING    | 2006-01-01 |            |       | null 2022-08…2023-12 3075.83 APPROVED TURNED_18
        SIBLING    | 2002-03-15 | 2024-07-10 | false | null 2022-08…2024-07 3075.83 APPROVED LEFT_SCHOOL
        """)
    void theYoung(Relation relation, String born, @Nullable String school, @Nullable Boolean means, String expected) {
        RelativeDraft draft =
                new RelativeDraft("one", relation).born(born).hasMeans(means).regular("2022-08");
        if ("NONE".equals(school)) {
            draft.notAtSchool();
        } else if (school != null) {
            draft.atSchool("2020-09-01", school);
        }
        EntitlementStatement statement = fallen().decided(Option.BIRTHDAY_MONTH, Choice.CHILD_LAST_MONTH)
                .with(draft)
                .statement();

        assertThat(line(statement, "REGULAR_PENSION")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "remarried in 2022-11, supports the family {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # supports | subsidy of the same amount
        true       | null 2022-12… 3075.83 REMARRIED
        false      | ''
                   | waits FACT relatives/one/regular/supportsMartyrsFamily
        """)
    void remarriedSpouse(@Nullable Boolean supports, String expected) {
        EntitlementStatement statement = fallen().with(new RelativeDraft("one", Relation.SPOUSE)
                        .poor(true)
                        .on("remarried", "2022-11-02")
                        .regular("2022-08", null, supports))
                .statement();

        assertThat(line(statement, "REGULAR_PENSION")).isEqualTo("null 2022-08…2022-11 3075.83 APPROVED REMARRIED");
        assertThat(line(statement, "REMARRIED_SPOUSE_SUBSIDY")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "remarried {0}, died {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # remarried | died       | six months of the yearly standard at once; after the subsidy only since 2025
                    | 2022-12-01 | 18455.00 VETERANS_OFFICE
        2022-11-02  | 2022-12-01 | ''
                    | 2022-07-01 | ''
        """)
    void aidOnTheDeathOfARecipient(@Nullable String remarried, String died, String expected) {
        RelativeDraft draft = new RelativeDraft("one", Relation.SPOUSE)
                .poor(true)
                .on("died", died)
                .regular("2022-08", null, true);
        if (remarried != null) {
            draft.on("remarried", remarried);
        }
        EntitlementStatement statement = fallen().with(draft).statement();

        assertThat(StatementWords.of(statement, "REGULAR_PENSION_FUNERAL_AID/one"))
                .isEqualTo(expected);
    }

    @Test
    void suspendedInPrisonAndWhileWantedAndLostByASentence() {
        EntitlementStatement statement = fallen().with(mother().imprisoned("2022-09-05", "2022-10-20")
                        .wanted("2022-12-01", "2023-01-31")
                        .on("rightLost", "2023-05-09")
                        .regular("2022-08"))
                .statement();

        assertThat(line(statement, "REGULAR_PENSION"))
                .isEqualTo("null 2022-08…2022-09 3075.83 APPROVED IMPRISONED; "
                        + "null 2022-11…2022-12 3075.83 RELEASED WANTED; "
                        + "null 2023-02…2023-05 3075.83 RELEASED RIGHT_LOST");
    }

    @ParameterizedTest(name = "moved in {0}: old {1}, new {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # moved | the old county pays to December, the new one from January
        2022-08 | null 2022-08…2022-12 3075.83 APPROVED MOVED; null 2023-01… 3075.83 MOVED
        2022-12 | null 2022-08…2022-12 3075.83 APPROVED MOVED; null 2023-01… 3075.83 MOVED
        2021-12 | null 2022-08… 3075.83 APPROVED
        """)
    void moved(String moved, String expected) {
        EntitlementStatement statement =
                fallen().with(mother().regular("2022-08", moved, null)).statement();

        assertThat(line(statement, "REGULAR_PENSION")).isEqualTo(expected);
        assertThat(statement.monthly().get(statement.monthly().size() - 1))
                .extracting(MonthlyBenefit::payer)
                .isEqualTo(Payer.NEW_COUNTY_VETERANS_OFFICE);
    }

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # chosen               | regular pension                                      | dependants' pension
        BOTH                   | null 2022-08… 3075.83 APPROVED                       | SPOUSE 2021-07… 2400.00 DIED
        REGULAR_PENSION_ONLY   | null 2022-08… 3075.83 APPROVED                       | OTHER_SCHEME
        DEPENDANT_PENSION_ONLY | OTHER_SCHEME                                         | SPOUSE 2021-07… 2400.00 DIED
                               | waits CHOICE REGULAR_AND_DEPENDANT_PENSION           | waits CHOICE REGULAR_AND_DEPENDANT_PENSION
        """)
    void togetherWithTheDependantsPension(@Nullable Option chosen, String regular, String dependant) {
        EntitlementStatement statement = fallen().martyr(MartyrSumsTest.martyr(MartyrFacts.Branch.WORK_INJURY))
                .wage(List.of(), "6000.00")
                .decided(chosen, Choice.REGULAR_AND_DEPENDANT_PENSION)
                .decided(Option.BIRTHDAY_MONTH, Choice.CHILD_LAST_MONTH)
                .with(spouse(Sex.FEMALE, "1960-01-01").poor(true).regular("2022-08"), child("child", "2015-01-01"))
                .statement();

        String monthly = StatementWords.monthly(statement, "REGULAR_PENSION/spouse");
        assertThat(monthly + StatementWords.of(statement, "REGULAR_PENSION/spouse"))
                .isEqualTo(regular);
        assertThat(DependantsTest.line(statement, "spouse")).isEqualTo(dependant);
        assertThat(DependantsTest.line(statement, "child"))
                .isEqualTo("DEPENDANT 2021-07…2033-01 1800.00 DIED TURNED_18");
    }

    @Test
    void undecidedUnderTheCapEverybodyWaits() {
        EntitlementStatement statement = fallen().martyr(MartyrSumsTest.martyr(MartyrFacts.Branch.WORK_INJURY))
                .wage(List.of(), "6000.00")
                .decided(Option.PROPORTIONAL, Choice.CAP_SHARING)
                .with(spouse(Sex.FEMALE, "1960-01-01").poor(true).regular("2022-08"))
                .with(child("a", "2015-01-01"), child("b", "2016-01-01"), child("c", "2017-01-01"))
                .statement();

        assertThat(statement.monthly()).isEmpty();
        assertThat(DependantsTest.line(statement, "c")).contains("waits CHOICE REGULAR_AND_DEPENDANT_PENSION");
    }
}
