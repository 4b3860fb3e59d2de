package org.fenglu.kernel.loss.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.injury.InjuryDraft.grading;
import static org.fenglu.kernel.loss.injury.InjuryDraft.injury;
import static org.fenglu.kernel.loss.injury.InjuryDraft.leaving;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatementWords;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Subsidies of leaving, 工伤保险条例 articles 36(2) and 37(2), with the numbers of rates/; averages are 7000")
class LeavingSubsidyTest {

    private static final String ACCEPTED_2003 = "national/injury/leaving-subsidies@2004-01-01";

    @ParameterizedTest(name = "{0} grade {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # source                     | region | grade | on         | medical            | employment
          浙江 art. 27               | 330100 | 5     | 2025-06-30 | 210000.00 FUND     | 210000.00 EMPLOYER
          浙江 art. 27               | 330100 | 10    | 2018-01-01 | 14000.00 FUND      | 14000.00 EMPLOYER
          河南 art. 27               | 410100 | 5     | 2025-06-30 | 112000.00 FUND     | 392000.00 EMPLOYER
          河南 art. 27               | 410100 | 10    | 2025-06-30 | 42000.00 FUND      | 42000.00 EMPLOYER
          湖北 375号                 | 420100 | 6     | 2025-06-30 | 126000.00 FUND     | 196000.00 EMPLOYER
          湖北 375号                 | 420100 | 9     | 2025-06-30 | 56000.00 FUND      | 84000.00 EMPLOYER
          江苏 art. 27               | 320100 | 5     | 2025-06-30 | 200000.00 FUND     | 95000.00 EMPLOYER
          江苏, the draft does not pay | 320100 | 5   | 2026-01-01 | 200000.00 FUND     | 95000.00 EMPLOYER
          江苏 art. 27               | 320100 | 10    | 2015-06-01 | 30000.00 FUND      | 15000.00 EMPLOYER
          上海 2012                  | 310000 | 7     | 2025-06-30 | 84000.00 FUND      | 84000.00 EMPLOYER
          山东 2011, art. 25         | 370100 | 6     | 2025-06-30 | 126000.00 FUND     | 210000.00 EMPLOYER
          四川                       | 510100 | 10    | 2025-06-30 | 28000.00 FUND      | 42000.00 EMPLOYER
          广东, months of own wage   | 440100 | 8     | 2025-06-30 | 24000.00 FUND      | 90000.00 EMPLOYER
        """)
    void standardOfTheProvince(String source, String region, int grade, String on, String medical, String employment) {
        EntitlementStatement statement =
                left(region, grade, leavingWithWage(on, "6000.00")).statement();

        assertThat(StatementWords.of(statement, "MEDICAL_SUBSIDY")).isEqualTo(medical);
        assertThat(StatementWords.of(statement, "EMPLOYMENT_SUBSIDY")).isEqualTo(employment);
    }

    @ParameterizedTest(name = "{0}, {1} grade {2} on {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # what has no settled source   | region | grade | on         | line               | waits for
          上海, before the parting     | 310000 | 7     | 2012-12-31 | MEDICAL_SUBSIDY    | RATE region/310000/injury/medical-subsidy/7@2012-12-31
          北京 grades 5 to 8           | 110000 | 7     | 2025-06-30 | EMPLOYMENT_SUBSIDY | ACCEPTANCE region/110000/injury/employment-subsidy-unsettled@2012-01-01
          山东 grades 7 to 10          | 370100 | 10    | 2025-06-30 | EMPLOYMENT_SUBSIDY | ACCEPTANCE region/370000/injury/employment-subsidy-unsettled@2011-01-01
          四川 grades 7 to 9           | 510100 | 9     | 2025-06-30 | MEDICAL_SUBSIDY    | ACCEPTANCE region/510000/injury/medical-subsidy-unsettled@2025-01-01
          河北 other grades            | 130100 | 8     | 2025-06-30 | EMPLOYMENT_SUBSIDY | RATE region/130000/injury/employment-subsidy/8@2025-06-30
          a province not seen          | 140100 | 8     | 2025-06-30 | MEDICAL_SUBSIDY    | RATE region/140000/injury/medical-subsidy/8@2025-06-30
        """)
    void whatIsNotSettledWaits(String why, String region, int grade, String on, String line, String waitsFor) {
        EntitlementStatement statement =
                left(region, grade, leaving(on, LeavingCause.RESIGNATION, "10")).statement();

        assertThat(StatementWords.of(statement, line)).isEqualTo("waits " + waitsFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # region | on         | grade | medical         | the sum of before 2011, by the employer
          110000 | 2010-12-31 | 5     |                 | 210000.00 EMPLOYER
          310000 | 2010-12-31 | 10    |                 | 35000.00 EMPLOYER
          110000 | 2012-01-01 | 9     | 42000.00 FUND   |
          310000 | 2013-01-01 | 10    | 21000.00 FUND   |
          370100 | 2010-12-31 | 7     | 112000.00 EMPLOYER |
        """)
    void ruleOfTheDayOfLeaving(String region, String on, int grade, @Nullable String medical, @Nullable String joint) {
        Injury injury = injury("1", "2009-03-02", "6000.00", grading("2009-09-01", grade));
        EntitlementStatement statement = new InjuryDraft(region)
                .injured(injury)
                .figure(PublishedFigure.SUBSIDY_AVERAGE, "7000.00", 1)
                .left(leaving(on, LeavingCause.RESIGNATION, "10"))
                .accepts(ACCEPTED_2003)
                .statement();

        assertThat(StatementWords.of(statement, "MEDICAL_SUBSIDY")).isEqualTo(medical == null ? "" : medical);
        assertThat(StatementWords.of(statement, "JOINT_SUBSIDY")).isEqualTo(joint == null ? "" : joint);
    }

    @ParameterizedTest(name = "{0}: grade {1}, {2}, asked {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # article                              | grade | cause                 | asked | medical in 河南
          36(2), asked for by resigning        | 6     | RESIGNATION           |       | 98000.00 FUND
          36(2), the contract ended, asked for | 6     | EXPIRY                | true  | 98000.00 FUND
          36(2), the contract ended, not asked | 6     | EXPIRY                | false | NOT_ASKED_FOR
          36(2), not known whether asked       | 5     | ENDED_BY_EMPLOYER     |       | waits FACT leaving.ownRequest
          37(2), contract ends                 | 7     | EXPIRY                |       | 84000.00 FUND
          37(2), resigns                       | 10    | RESIGNATION           |       | 42000.00 FUND
          37(2), employer's ground             | 10    | RESIGNATION_FOR_CAUSE |       | 42000.00 FUND
          at retirement                        | 8     | RETIREMENT            |       | AT_RETIREMENT
          by death                             | 8     | DEATH                 |       | OFFICER_DIED
          35, grades 1 to 4 keep the relation  | 4     | RESIGNATION           |       | NOT_THIS_GRADE
          cause not known                      | 8     |                       |       | waits FACT leaving.cause
        """)
    void triggers(String article, int grade, @Nullable LeavingCause cause, @Nullable Boolean asked, String expected) {
        InjuryLeaving end = new InjuryLeaving(
                LocalDate.of(2025, 6, 30), cause, asked, WageFacts.UNKNOWN, Quantity.of("10"), null, null);

        assertThat(StatementWords.of(left("410100", grade, end).statement(), "MEDICAL_SUBSIDY"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # 河南 employment subsidy, grade 7, 36 × 7000 | leaves on  | retires on | due
          exactly five years                          | 2025-06-30 | 2030-06-30 | 252000.00 EMPLOYER
          five years less a day                       | 2025-07-01 | 2030-06-30 | 201600.00 EMPLOYER
          exactly four years                          | 2026-06-30 | 2030-06-30 | 201600.00 EMPLOYER
          four years less a day                       | 2026-07-01 | 2030-06-30 | 151200.00 EMPLOYER
          exactly three years                         | 2025-06-30 | 2028-06-30 | 151200.00 EMPLOYER
          three years less a day                      | 2025-07-01 | 2028-06-30 | 100800.00 EMPLOYER
          exactly two years                           | 2025-06-30 | 2027-06-30 | 100800.00 EMPLOYER
          two years less a day                        | 2025-07-01 | 2027-06-30 | 50400.00 EMPLOYER
          exactly one year                            | 2025-06-30 | 2026-06-30 | 50400.00 EMPLOYER
          a year less a day                           | 2025-07-01 | 2026-06-30 | 25200.00 EMPLOYER
          years as stated, 5                          | 2025-06-30 | 5          | 252000.00 EMPLOYER
          years as stated, 4.99                       | 2025-06-30 | 4.99       | 201600.00 EMPLOYER
          not known                                   | 2025-06-30 |            | waits FACT leaving.yearsToRetirement
        """)
    void ladderToTheDay(String bound, String on, @Nullable String retirement, String due) {
        EntitlementStatement statement =
                left("410100", 7, leaving(on, LeavingCause.EXPIRY, retirement)).statement();

        assertThat(StatementWords.of(statement, "EMPLOYMENT_SUBSIDY")).isEqualTo(due);
        assertThat(StatementWords.of(statement, "MEDICAL_SUBSIDY")).isEqualTo("84000.00 FUND");
    }

    @ParameterizedTest(name = "{0} {1}, {2} years")
    @CsvSource(delimiter = '|', textBlock = """
        # region, cause                 | region | cause                 | years | medical           | employment
          浙江, medical is not reduced  | 330100 | EXPIRY                | 2.5   | 49000.00 FUND     | 19600.00 EMPLOYER
          浙江, last year open          | 330100 | EXPIRY                | 0.5   | 49000.00 FUND     | waits CHOICE LADDER_END
          江苏, own request             | 320100 | RESIGNATION           | 4     | 64000.00 FUND     | waits CHOICE LADDER_OF_EMPLOYMENT_SUBSIDY
          江苏, contract ended          | 320100 | ENDED_BY_EMPLOYER     | 4     | waits FACT leaving.ownRequest | waits FACT leaving.ownRequest
          江苏, employer's ground       | 320100 | RESIGNATION_FOR_CAUSE | 0.5   | 80000.00 FUND     | 35000.00 EMPLOYER
          江苏, at retirement           | 320100 | RESIGNATION           | 0     | AT_RETIREMENT     | AT_RETIREMENT
          上海, both                    | 310000 | RESIGNATION           | 3.5   | 37800.00 FUND     | 37800.00 EMPLOYER
          上海, employer's ground       | 310000 | RESIGNATION_FOR_CAUSE | 3.5   | 63000.00 FUND     | 63000.00 EMPLOYER
          上海, last year open          | 310000 | RESIGNATION           | 0.5   | waits CHOICE LADDER_END | waits CHOICE LADDER_END
          湖北, employment only         | 420100 | EXPIRY                | 1.5   | 70000.00 FUND     | 22400.00 EMPLOYER
          广东, five years and more     | 440100 | EXPIRY                | 5     | 24000.00 FUND     | 90000.00 EMPLOYER
          广东, steps not known         | 440100 | EXPIRY                | 4.99  | waits RATE region/440000/injury/retirement-reduction@2025-06-30 | waits RATE region/440000/injury/retirement-reduction@2025-06-30
        """)
    void ladderOfTheProvince(
            String why, String region, LeavingCause cause, String years, String medical, String employment) {
        InjuryLeaving end = new InjuryLeaving(
                LocalDate.of(2025, 6, 30),
                cause,
                null,
                new WageFacts(List.of(), Money.yuan("6000.00")),
                Quantity.of(years),
                null,
                Rate.WHOLE);
        int grade = 8;
        EntitlementStatement statement = left(region, grade, end).statement();

        assertThat(StatementWords.of(statement, "MEDICAL_SUBSIDY")).isEqualTo(medical);
        assertThat(StatementWords.of(statement, "EMPLOYMENT_SUBSIDY")).isEqualTo(employment);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # 浙江 grade 8, 7 × 7000, last year | decided          | employment
          nothing                           | END_AT_ZERO      | 0.00 EMPLOYER
          the last step                     | END_AT_LAST_STEP | 9800.00 EMPLOYER
        """)
    void lastYearAsDecided(String name, Option decided, String employment) {
        EntitlementStatement statement = left("330100", 8, leaving("2025-06-30", LeavingCause.EXPIRY, "0.5"))
                .decides(Choice.LADDER_END, decided)
                .statement();

        assertThat(StatementWords.of(statement, "EMPLOYMENT_SUBSIDY")).isEqualTo(employment);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # 广东 grade 8: 4 × the higher wage; average 7000 | at injury | before leaving | medical
          before leaving higher                           | 6000.00   | 6100.00        | 24400.00 FUND
          the same                                        | 6000.00   | 6000.00        | 24000.00 FUND
          at the injury higher                            | 6000.00   | 5900.00        | 24000.00 FUND
          before leaving above 300%: cut to 21000         | 6000.00   | 21000.01       | 84000.00 FUND
          before leaving not known                        | 6000.00   |                | waits FACT contributionWages
        """)
    void higherOfTwoWages(String name, String atInjury, @Nullable String atLeaving, String medical) {
        List<Money> wages = atLeaving == null ? List.of() : List.of(Money.yuan(atLeaving));
        InjuryLeaving end = new InjuryLeaving(
                LocalDate.of(2025, 6, 30),
                LeavingCause.EXPIRY,
                null,
                new WageFacts(wages, null),
                Quantity.of("10"),
                null,
                null);
        EntitlementStatement statement = new InjuryDraft("440100")
                .injured(injury("1", "2024-03-04", atInjury, grading("2024-09-02", 8)))
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, "7000.00", 1)
                .left(end)
                .statement();

        assertThat(StatementWords.of(statement, "MEDICAL_SUBSIDY")).isEqualTo(medical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # region and rate | region | disease | city | medical, grade 8
          江苏 +40%       | 320100 | true    | 100% | 112000.00 FUND
          江苏 city +20%  | 320100 | false   | 120% | 96000.00 FUND
          江苏 city -20%  | 320100 | true    | 80%  | 89600.00 FUND
          江苏 not known  | 320100 | false   |      | waits FACT leaving.cityShare
          江苏 not known  | 320100 |         | 100% | waits FACT injuries.1.occupationalDisease
          河南 +30%       | 410100 | true    |      | 91000.00 FUND
          山东 +50%       | 370100 | true    |      | 105000.00 FUND
          浙江, no rule   | 330100 |         |      | 49000.00 FUND
        """)
    void surcharges(String name, String region, @Nullable Boolean disease, @Nullable String city, String medical) {
        InjuryLeaving end = new InjuryLeaving(
                LocalDate.of(2025, 6, 30),
                LeavingCause.EXPIRY,
                null,
                WageFacts.UNKNOWN,
                Quantity.of("10"),
                null,
                city == null ? null : Rate.percent(city));
        Injury injury = injury("1", "2024-03-04", "6000.00", grading("2024-09-02", 8));
        EntitlementStatement statement = averages(new InjuryDraft(region))
                .injured(InjuryDraft.disease(injury, disease))
                .left(end)
                .statement();

        assertThat(StatementWords.of(statement, "MEDICAL_SUBSIDY")).isEqualTo(medical);
    }

    @Test
    void yearlyAverageIsNeverDividedFirst() {
        EntitlementStatement statement = new InjuryDraft("410100")
                .injured(injury("1", "2024-03-04", "6000.00", grading("2024-09-02", 9)))
                .figure(PublishedFigure.SUBSIDY_AVERAGE, "78045.00", 12)
                .left(leaving("2025-06-30", LeavingCause.EXPIRY, "10"))
                .statement();

        assertThat(StatementWords.of(statement, "MEDICAL_SUBSIDY")).isEqualTo("52030.00 FUND");
        assertThat(StatementWords.of(statement, "EMPLOYMENT_SUBSIDY")).isEqualTo("104060.00 EMPLOYER");
    }

    private static InjuryLeaving leavingWithWage(String on, String ownWage) {
        return new InjuryLeaving(
                LocalDate.parse(on),
                LeavingCause.RESIGNATION,
                null,
                new WageFacts(List.of(), Money.yuan(ownWage)),
                Quantity.of("10"),
                null,
                Rate.WHOLE);
    }

    private static InjuryDraft left(String region, int grade, InjuryLeaving end) {
        String injuredOn = end.on().minusYears(1).toString();
        String gradedOn = end.on().minusMonths(6).toString();
        return averages(new InjuryDraft(region))
                .injured(injury("1", injuredOn, "6000.00", grading(gradedOn, grade)))
                .left(end);
    }

    private static InjuryDraft averages(InjuryDraft draft) {
        return draft.figure(PublishedFigure.SUBSIDY_AVERAGE, "7000.00", 1)
                .figure(PublishedFigure.PROVINCIAL_AVERAGE, "7000.00", 1)
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, "7000.00", 1);
    }
}
