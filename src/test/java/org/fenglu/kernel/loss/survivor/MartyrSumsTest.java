package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.child;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.spouse;

import java.util.List;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatementWords;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The one-off sums for a martyr's survivors, 烈士褒扬条例 articles 15 and 16")
class MartyrSumsTest {

    private static final String HONOUR = "MARTYR_HONOUR_GRANT";
    private static final String SUBSIDY = "MARTYR_SPECIAL_SUBSIDY";
    private static final String LUMP = "MARTYR_LUMP_SUM";

    static MartyrFacts martyr(MartyrFacts.@Nullable Branch branch) {
        return martyr(branch, Merit.NONE);
    }

    private static MartyrFacts martyr(MartyrFacts.@Nullable Branch branch, @Nullable Merit merit) {
        return new MartyrFacts(
                branch,
                Money.yuan("3200.00"),
                Money.yuan("3000.00"),
                Money.yuan("7000.00"),
                merit,
                null,
                null,
                List.of(),
                List.of());
    }

    private static SurvivorDraft fallen(String day) {
        int year = Integer.parseInt(day.substring(0, 4));
        return new SurvivorDraft("000000")
                .diedOn(day)
                .wage(List.of("9000.00"), null)
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, year - 1, "2000.00")
                .figure(PublishedFigure.SECOND_LIEUTENANT_WAGE, year, "6000.00");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # death    | basic wage           | honour grant               | subsidy: own wage capped at 6000 before 2025 | lump sum
        2011-08-01 |                      | 573270.00 VETERANS_OFFICE  | 240000.00 VETERANS_OFFICE | OTHER_BRANCH
        2019-07-31 |                      | 1177530.00 VETERANS_OFFICE | 240000.00 VETERANS_OFFICE | OTHER_BRANCH
        2019-08-01 |                      | 1177530.00 VETERANS_OFFICE | 240000.00 VETERANS_OFFICE | OTHER_BRANCH
        2024-12-31 |                      | 1554630.00 VETERANS_OFFICE | 240000.00 VETERANS_OFFICE | OTHER_BRANCH
        2025-01-01 | BASIC_WAGE_COMPONENTS | 1625640.00 VETERANS_OFFICE | 128000.00 VETERANS_OFFICE | OTHER_BRANCH
        2025-01-01 | CONTRACT_BASIC_WAGE  | 1625640.00 VETERANS_OFFICE | 120000.00 VETERANS_OFFICE | OTHER_BRANCH
        2025-01-01 | CONTRIBUTION_WAGE    | 1625640.00 VETERANS_OFFICE | 360000.00 VETERANS_OFFICE | OTHER_BRANCH
        2025-01-01 |                      | 1625640.00 VETERANS_OFFICE | waits CHOICE MARTYR_BASIC_WAGE | OTHER_BRANCH
        """)
    void workInjuryBranch(String day, @Nullable Option basic, String honour, String subsidy, String lump) {
        EntitlementStatement statement = fallen(day)
                .martyr(martyr(MartyrFacts.Branch.WORK_INJURY))
                .decided(basic, Choice.MARTYR_BASIC_WAGE)
                .statement();

        assertThat(StatementWords.of(statement, HONOUR)).isEqualTo(honour);
        assertThat(StatementWords.of(statement, SUBSIDY)).isEqualTo(subsidy);
        assertThat(StatementWords.of(statement, LUMP)).isEqualTo(lump);
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).endsWith("FUND");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # death    | branch   | merit            | 20 incomes and 40 months, raised by the highest merit
        2025-06-01 | MILITARY | NONE             | 1363760.00 VETERANS_OFFICE
        2025-06-01 | NEITHER  | NONE             | 1323760.00 VETERANS_OFFICE
        2025-06-01 | NEITHER  | FIRST_CLASS      | 1323760.00 VETERANS_OFFICE
        2025-06-01 | MILITARY | MEDAL_OF_STATE   | 1909264.00 VETERANS_OFFICE
        2025-06-01 | MILITARY | TITLE_OF_CENTRE  | 1841076.00 VETERANS_OFFICE
        2025-06-01 | MILITARY | TITLE_OF_COMMAND | 1772888.00 VETERANS_OFFICE
        2025-06-01 | MILITARY | FIRST_CLASS      | 1704700.00 VETERANS_OFFICE
        2025-06-01 | MILITARY | SECOND_CLASS     | 1568324.00 VETERANS_OFFICE
        2025-06-01 | MILITARY | THIRD_CLASS      | 1431948.00 VETERANS_OFFICE
        2025-06-01 | MILITARY |                  | waits FACT martyr/merit
        # the 40% came with the text of 2024-10-01
        2024-09-30 | MILITARY | MEDAL_OF_STATE   | waits RATE national/survivor/merit-increase/MEDAL_OF_STATE@2024-09-30
        2024-10-01 | MILITARY | MEDAL_OF_STATE   | 1842988.00 VETERANS_OFFICE
        """)
    void otherBranches(String day, MartyrFacts.Branch branch, @Nullable Merit merit, String expected) {
        EntitlementStatement statement =
                fallen(day).martyr(martyr(branch, merit)).statement();

        assertThat(StatementWords.of(statement, LUMP)).isEqualTo(expected);
        assertThat(StatementWords.of(statement, SUBSIDY)).isEqualTo("OTHER_BRANCH");
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEqualTo("OTHER_BRANCH");
        assertThat(StatementWords.of(statement, "FUNERAL_GRANT")).isEqualTo("OTHER_BRANCH");
    }

    @Test
    void aBranchNotKnownLeavesTheHonourGrant() {
        EntitlementStatement statement =
                fallen("2025-06-01").martyr(martyr(null)).statement();

        assertThat(StatementWords.of(statement, HONOUR)).isEqualTo("1625640.00 VETERANS_OFFICE");
        assertThat(StatementWords.of(statement, SUBSIDY)).isEqualTo("waits FACT martyr/branch");
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEqualTo("waits FACT martyr/branch");
    }

    @ParameterizedTest(name = "in war, decided {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # decided  | honour grant
                   | waits FACT martyr/wartimeHonourGrant
        2000000.00 | 2000000.00 VETERANS_OFFICE
        """)
    void inWar(@Nullable String decided, String expected) {
        Money raised = decided == null ? null : Money.yuan(decided);
        MartyrFacts facts =
                new MartyrFacts(MartyrFacts.Branch.NEITHER, null, null, null, null, true, raised, List.of(), List.of());

        assertThat(StatementWords.of(fallen("2025-06-01").martyr(facts).statement(), HONOUR))
                .isEqualTo(expected);
    }

    @Test
    void anInstructionDividesTheHonourGrantToTheFen() {
        MartyrFacts facts = new MartyrFacts(
                MartyrFacts.Branch.NEITHER,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new MartyrFacts.Share("spouse", Rate.percent("33.3333%")),
                        new MartyrFacts.Share("child", Rate.percent("66.6667%"))),
                List.of());
        EntitlementStatement statement = fallen("2025-06-01")
                .martyr(facts)
                .with(spouse(Sex.FEMALE, "1990-01-01"), child("child", "2020-01-01"))
                .statement();

        assertThat(StatementWords.of(statement, HONOUR)).isEmpty();
        assertThat(StatementWords.of(statement, HONOUR + "/spouse")).isEqualTo("541879.46 VETERANS_OFFICE");
        assertThat(StatementWords.of(statement, HONOUR + "/child")).isEqualTo("1083760.54 VETERANS_OFFICE");
    }

    @ParameterizedTest(name = "{0}: recipients {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # family                                   | recipients; death 2025-06-01
        spouse, mother, fosterer, child, sibling16 | spouse mother fosterer child
        formerSpouse, sibling16, sibling30         | sibling16
        lateMother, sibling17, sibling18           | sibling17
        sibling30, sibling30supported              | sibling30supported
        aunt                                       | ''
        """)
    void recipients(String family, String expected) {
        List<Relative> relatives =
                List.of(family.split(", ")).stream().map(MartyrSumsTest::member).toList();
        MartyrRecipients recipients =
                MartyrRecipients.of(relatives, java.time.LocalDate.of(2025, 6, 1), new MartyrAges(18, 6, true));

        assertThat(String.join(" ", recipients.ids())).isEqualTo(expected);
        assertThat(recipients.missing()).isEmpty();
    }

    private static Relative member(String name) {
        return switch (name) {
            case "spouse" -> new RelativeDraft(name, Relation.SPOUSE).build();
            case "formerSpouse" ->
                new RelativeDraft(name, Relation.SPOUSE)
                        .on("marriageEnded", "2020-01-01")
                        .build();
            case "mother" -> new RelativeDraft(name, Relation.PARENT).build();
            case "lateMother" ->
                new RelativeDraft(name, Relation.PARENT)
                        .on("died", "2025-06-01")
                        .build();
            case "fosterer" -> new RelativeDraft(name, Relation.FOSTERER).build();
            case "child" -> new RelativeDraft(name, Relation.CHILD).build();
            case "sibling16" -> sibling(name, "2009-06-01", null);
            case "sibling17" -> sibling(name, "2007-06-02", null);
            case "sibling18" -> sibling(name, "2007-06-01", false);
            case "sibling30" -> sibling(name, "1995-06-01", false);
            case "sibling30supported" ->
                new RelativeDraft(name, Relation.SIBLING)
                        .born("1995-06-01")
                        .supported(true)
                        .hasMeans(false)
                        .build();
            default -> new RelativeDraft(name, Relation.OTHER).build();
        };
    }

    private static Relative sibling(String name, String born, @Nullable Boolean supported) {
        return new RelativeDraft(name, Relation.SIBLING)
                .born(born)
                .supported(supported)
                .build();
    }
}
