package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is one component or key of a scheme whose other lines are right, and the one complaint about it. */
@DisplayName("What is said about a scheme that is unclear")
class SchemeErrorsTest {

    private static final String SCHEME = """
            nameZh: 示例
            %s
            ladder: [GRADE_2, GRADE_1]
            components:
              - {code: BASE, nameZh: 基本工资, kind: FIXED, amount: "1.00"%s}
              - {code: X, nameZh: 项目, %s}
            """;
    private static final String TARIFF = "national/wage/police-awards";

    private static String complaints(String key, String ofBase, String component) {
        RateFindings findings = new RateFindings();
        String text = SCHEME.formatted(key, ofBase, component);
        Block block = YamlText.open(new Spot(findings, "s", 1), text.getBytes(StandardCharsets.UTF_8), "");
        SchemeTable.inside(block, Set.of(TARIFF, "region/420000/post"));
        block.end();
        return findings.all().stream()
                .map(finding -> (finding.line() + " " + finding.error() + " " + finding.field()).strip())
                .reduce((one, two) -> one + "; " + two)
                .orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                          | component                                                                         | complaint
          award                         | kind: AWARD, amountByAward: {MERIT_3: "1.00"}                                     |
          award by a tariff             | kind: AWARD, tariff: police-awards, awards: [MERIT_3]                             |
          award by no tariff            | kind: AWARD, tariff: fire-awards, awards: [MERIT_3]                               | 6 NOT_ONE_OF tariff
          extra month                   | kind: EXTRA_MONTH, months: "1", of: [BASE], reference: 12, prorate: NOT_COUNTED   |
          extra month in month 13       | kind: EXTRA_MONTH, months: "1", of: [BASE], reference: 13, prorate: NOT_COUNTED   | 6 NOT_WHOLE reference
          guarantee on the gross        | kind: TOP_UP, measure: GROSS, target: "2.00", of: [BASE]                          |
          guarantee on the net          | kind: TOP_UP, measure: NET_TAKE_HOME, target: "2.00", of: [BASE]                  |
          guarantee on something else   | kind: TOP_UP, measure: COST, target: "2.00", of: [BASE]                           | 6 NOT_ONE_OF measure
          guarantee of a line twice     | kind: TOP_UP, measure: GROSS, target: "2.00", of: [BASE, BASE]                    | 6 THERE_TWICE of
          guarantee of no line          | kind: TOP_UP, measure: GROSS, target: "2.00", of: [NIGHT]                         | 6 NOT_ONE_OF of
          prorated net guarantee        | kind: TOP_UP, measure: NET_TAKE_HOME, target: "2.00", of: [BASE], prorated: true  | 6 NOT_AS_EXPECTED prorated
          cap                           | kind: CAP, measure: GROSS, limit: "2.00", of: [BASE]                              |
          cap on the net                | kind: CAP, measure: NET_TAKE_HOME, limit: "2.00", of: [BASE]                      | 6 NOT_ONE_OF measure
          permitted deduction           | kind: DEDUCTION, reason: 会费, rule: AMOUNT, legality: PERMITTED, law: 法, amount: "1.00" |
          permitted by no law           | kind: DEDUCTION, reason: 会费, rule: AMOUNT, legality: PERMITTED, amount: "1.00"  | 6 KEY_MISSING law
          disputed deduction            | kind: DEDUCTION, reason: 保险, rule: AMOUNT, legality: DISPUTED                   |
          legality not said             | kind: DEDUCTION, reason: 保险, rule: AMOUNT, amount: "1.00"                       | 6 KEY_MISSING legality
          deduction by sick days        | kind: DEDUCTION, reason: 病假, rule: SICK_LEAVE_DAYS, of: BASE, wholeMonth: "80%" |
          gap                           | kind: UNKNOWN, gap: 未公布                                                        |
          gap without words             | kind: UNKNOWN                                                                     | 6 KEY_MISSING gap
          spent by the employer         | kind: SEASONAL, months: [6], amount: "1.00", employerExpense: true                |
          spent and paid                | kind: SEASONAL, months: [6], amount: "1.00", employerExpense: true, payable: true | 6 KEY_TWICE employerExpense
          by employment                 | kind: FIXED, amount: "1.00", prorated: EMPLOYED                                   |
          by a word that is none        | kind: FIXED, amount: "1.00", prorated: MONTHLY                                    | 6 NOT_FLAG prorated
          holds the employer's share    | kind: FIXED, amount: "1.00", moneyBasis: EMPLOYER_COST_INCLUSIVE                  |
          a net amount                  | kind: FIXED, amount: "1.00", moneyBasis: NET_TAKE_HOME                            | 6 MONEY_BASIS moneyBasis
          an envelope is nobody's pay   | kind: FIXED, amount: "1.00", moneyBasis: ALL_IN_ENVELOPE                          | 6 MONEY_BASIS moneyBasis
        """)
    void component(String test, String component, String complaint) {
        assertThat(complaints("moneyBasis: GROSS", "", component)).isEqualTo(complaint == null ? "" : complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                     | key                                                                          | base                                  | complaint
          nothing has a basis      | gaps: []                                                                     |                                       | 5 KEY_MISSING moneyBasis; 6 KEY_MISSING moneyBasis
          one has none             | gaps: []                                                                     | `, moneyBasis: GROSS`                 | 6 KEY_MISSING moneyBasis
          envelope for all         | moneyBasis: ALL_IN_ENVELOPE                                                  |                                       | 2 MONEY_BASIS moneyBasis
        """)
    void basis(String test, String key, String base, String complaint) {
        assertThat(complaints(key, base == null ? "" : base, "kind: FIXED, amount: \"1.00\""))
                .isEqualTo(complaint == null ? "" : complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # key                                                                   | complaint
          steps: {GRADE_2: 3}                                                   |
          steps: {GRADE_3: 3}                                                   | 2 RULE_BROKEN
          steps: {GRADE_2: 0}                                                   | 2 NOT_WHOLE GRADE_2
          positions: [LEADER, CHIEF]                                            |
          positions: [LEADER, LEADER]                                           | 2 THERE_TWICE positions
          unpaidEvents: [COMMENDATION_L2, COMMENDATION_L1]                      |
          unpaidEvents: [COMMENDATION_L2, COMMENDATION_L2]                      | 2 THERE_TWICE unpaidEvents
          posts: "420000"                                                       |
          posts: "110000"                                                       | 2 NOT_AS_EXPECTED posts
          posts: 湖北                                                           | 2 NOT_PLACE posts
          contributions: {employeeShareBornBy: EMPLOYER}                        |
          contributions: {employeeShareBornBy: EMPLOYER, countsAsWage: "false"} |
          contributions: {employeeShareBornBy: CITY}                            | 2 NOT_ONE_OF employeeShareBornBy
        """)
    void termsOfAScheme(String key, String complaint) {
        assertThat(complaints(key, ", moneyBasis: GROSS", "kind: FIXED, amount: \"1.00\", moneyBasis: GROSS"))
                .isEqualTo(complaint == null ? "" : complaint);
    }
}
