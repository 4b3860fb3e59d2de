package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatementWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Local rules on auxiliary police and on acts of courage")
class LocalRulesTest {

    private static SurvivorDraft died(String region) {
        return new SurvivorDraft(region).diedOn("2025-06-01").wage(List.of(), "6000.00");
    }

    @ParameterizedTest(name = "{0}, {1}, wage {2}, {3}: {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # region | switched on | wage    | how it relates            | like police                | work-death grant
        610100   | false       |         |                           | RULE_NOT_CONFIGURED        | 1083760.00 FUND
        610100   | true        | 7000.00 | ADDS                      | 1363760.00 LOCAL_RULE      | 1083760.00 FUND
        610100   | true        | 7000.00 | REPLACES_WORK_DEATH_GRANT | 1363760.00 LOCAL_RULE      | OTHER_SCHEME
        610100   | true        | 7000.00 | NOT_APPLIED               | RULE_NOT_CONFIGURED        | 1083760.00 FUND
        610100   | true        | 7000.00 |                           | waits CHOICE LIKE_POLICE   | waits CHOICE LIKE_POLICE
        610100   | true        |         | ADDS                      | waits FACT localRules/LIKE_POLICE_ON_DUTY/monthlyWage | 1083760.00 FUND
        110000   | false       |         |                           | ''                         | 1083760.00 FUND
        """)
    void likePolice(
            String region,
            boolean isOn,
            @Nullable String wage,
            @Nullable Option relation,
            String grant,
            String workDeath) {
        SurvivorDraft draft = died(region).decided(relation, Choice.LIKE_POLICE);
        EntitlementStatement statement = (isOn ? draft.rule("LIKE_POLICE_ON_DUTY", wage, null) : draft).statement();

        assertThat(StatementWords.of(statement, "LIKE_POLICE_GRANT")).isEqualTo(grant);
        assertThat(StatementWords.of(statement, "WORK_DEATH_GRANT")).isEqualTo(workDeath);
    }

    @ParameterizedTest(name = "{0}, decided {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # region | switched on | decided by the fund | expected
        440500   | false       |                     | RULE_NOT_CONFIGURED
        440500   | true        |                     | waits FACT localRules/SURVIVORS_FUND/amount
        440500   | true        | 200000.00           | 200000.00 LOCAL_FUND
        210200   | true        | 150000.00           | 150000.00 LOCAL_FUND
        """)
    void localFund(String region, boolean isOn, @Nullable String amount, String expected) {
        SurvivorDraft draft = died(region);
        EntitlementStatement statement = (isOn ? draft.rule("SURVIVORS_FUND", null, amount) : draft).statement();

        assertThat(StatementWords.of(statement, "LOCAL_SURVIVOR_GRANT")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, recognised {1}, duty {2}, as injury {3}, commended {4}: {5}; {6}; {7}")
    @CsvSource(delimiter = '|', textBlock = """
        # region | recognised | on duty | as injury | commended | 40 months                        | award                | otherwise
        410100   | true       | false   | true      | true      | 240000.00 COUNTY_FINANCE         | 1000000.00 PROVINCE  | OTHER_SCHEME
        410100   | true       | false   | true      | false     | 240000.00 COUNTY_FINANCE         | NOT_COMMENDED        | OTHER_SCHEME
        410100   | true       | false   | false     | false     | NO_WORK_INJURY                   | NOT_COMMENDED        | 1323760.00 COUNTY_FINANCE
        410100   | true       | true    | true      | true      | ON_DUTY                          | ON_DUTY              | ON_DUTY
        410100   | false      | false   | true      | true      | NO_COURAGE                       | NO_COURAGE           | NO_COURAGE
        410100   | true       |         | true      | true      | waits FACT courage/onDuty        | waits FACT courage/onDuty | waits FACT courage/onDuty
        410100   | true       | false   |           | true      | waits FACT courage/asWorkInjury  | 1000000.00 PROVINCE  | waits FACT courage/asWorkInjury
        370100   | true       | false   | false     | true      | NO_WORK_INJURY                   | ''                   | 1323760.00 COUNTY_FINANCE
        """)
    void courage(
            String region,
            @Nullable Boolean recognised,
            @Nullable Boolean onDuty,
            @Nullable Boolean asInjury,
            @Nullable Boolean commended,
            String subsidy,
            String award,
            String otherwise) {
        EntitlementStatement statement = died(region)
                .figure(PublishedFigure.SECOND_LIEUTENANT_WAGE, 2025, "6000.00")
                .courage(new CourageFacts(recognised, onDuty, asInjury, commended))
                .statement();

        assertThat(StatementWords.of(statement, "LOCAL_SURVIVOR_SUBSIDY")).isEqualTo(subsidy);
        assertThat(StatementWords.of(statement, "COURAGE_AWARD")).isEqualTo(award);
        assertThat(StatementWords.of(statement, "COURAGE_GRANT")).isEqualTo(otherwise);
    }

    @Test
    void aMartyrHasTheMartyrRules() {
        EntitlementStatement statement = died("410100")
                .courage(new CourageFacts(true, false, true, true))
                .martyr(MartyrSumsTest.martyr(MartyrFacts.Branch.WORK_INJURY))
                .statement();

        assertThat(StatementWords.of(statement, "LOCAL_SURVIVOR_SUBSIDY")).isEqualTo("OTHER_SCHEME");
        assertThat(StatementWords.of(statement, "COURAGE_AWARD")).isEqualTo("1000000.00 PROVINCE");
    }
}
