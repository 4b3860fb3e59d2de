package org.fenglu.kernel.loss.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.injury.InjuryDraft.grading;
import static org.fenglu.kernel.loss.injury.InjuryDraft.injury;
import static org.fenglu.kernel.loss.injury.InjuryDraft.leaving;
import static org.fenglu.kernel.loss.injury.InjuryDraft.with;

import com.ezylang.evalex.BaseException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.EmploymentForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is due once to an officer injured at work, 工伤保险条例 articles 30 to 38 and 62")
class InjuryStatementTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # article 64, average 8000, grade 9: nine months | contribution wages       | grant
          59.99% of the average                          | 4799.20                  | 43200.00 FUND
          60% exactly                                    | 4800.00                  | 43200.00 FUND
          60.01%                                         | 4800.80                  | 43207.20 FUND
          a fen below 300%                               | 23999.99                 | 215999.91 FUND
          300% exactly                                   | 24000.00                 | 216000.00 FUND
          a fen above 300%                               | 24000.01                 | 216000.00 FUND
          mean of the months there, half a fen up        | 5000.00 5000.01          | 45000.09 FUND
          mean of three months                           | 5000.00 6000.00 7000.01  | 54000.00 FUND
          not known                                      |                          | waits FACT contributionWages
        """)
    void ownWageBetweenItsBounds(String bound, @Nullable String wages, String grant) {
        List<Money> paid = wages == null
                ? List.of()
                : Arrays.stream(wages.split(" ")).map(Money::yuan).toList();
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("1", "2025-01-06", new WageFacts(paid, null), grading("2025-06-30", 9)))
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, "96000.00", 12)
                .statement();

        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/1")).isEqualTo(grant);
    }

    @ParameterizedTest(name = "injured {1}, graded {2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # own wage 1000         | injured    | graded     | grade 5
          both before 2011      | 2010-06-01 | 2010-12-31 | 16000.00 FUND
          both after            | 2011-01-01 | 2011-01-02 | 18000.00 FUND
          graded after 2010     | 2010-12-31 | 2011-01-01 | waits CHOICE RULE_OF_INJURY_OR_GRADING
          not graded yet        | 2010-12-31 |            | waits FACT injuries.1.gradings
        """)
    void monthsOfBeforeAndAfter2011(String name, String injured, @Nullable String graded, String expected) {
        Injury injury =
                graded == null ? injury("1", injured, "1000.00") : injury("1", injured, "1000.00", grading(graded, 5));
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury)
                .works("2010-01-01", true)
                .statement();

        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # decided          | grant of grade 5, own wage 1000
          RULE_AT_INJURY   | 16000.00 FUND
          RULE_AT_GRADING  | 18000.00 FUND
        """)
    void aPersonDecidesBetweenTheRules(Option decided, String expected) {
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(injury("1", "2010-12-31", "1000.00", grading("2011-01-01", 5)))
                .decides(Choice.RULE_OF_INJURY_OR_GRADING, decided)
                .works("2010-01-01", true)
                .statement();

        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "insured {1}, {2}, injured {3}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # article                                     | insured | form            | injured    | grant              | leave pay
          the fund                                    | true    | DIRECT_CONTRACT | 2025-01-06 | 45000.00 FUND      | 10000.00 EMPLOYER
          62, uninsured                               | false   | DIRECT_CONTRACT | 2025-01-06 | 45000.00 EMPLOYER  | 10000.00 EMPLOYER
          法释〔2014〕9号 3(2), dispatched             | true    | DISPATCH        | 2025-01-06 | 45000.00 FUND      | 10000.00 AGENCY
          dispatched and uninsured                    | false   | DISPATCH        | 2025-01-06 | 45000.00 AGENCY_AND_USER_UNIT | 10000.00 AGENCY_AND_USER_UNIT
          before the rule on dispatch                 | false   | DISPATCH        | 2014-08-31 | waits RATE national/injury/liability/DISPATCH@2014-08-31 | waits RATE national/injury/liability/DISPATCH@2014-08-31
          not known whether insured                   |         | DIRECT_CONTRACT | 2025-01-06 | waits FACT insured | 10000.00 EMPLOYER
          not known whose officer, insured            | true    |                 | 2025-01-06 | 45000.00 FUND      | waits FACT employmentForm
        """)
    void whoPays(
            String article,
            @Nullable Boolean insured,
            @Nullable EmploymentForm form,
            String injured,
            String grant,
            String leavePay) {
        LocalDate day = LocalDate.parse(injured);
        Injury injury =
                injury("1", injured, "5000.00", grading(day.plusMonths(6).toString(), 9));
        InjuryLeave leave = new InjuryLeave(day, Quantity.of("2"), Money.yuan("5000.00"), null, null);
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(with(injury, List.of(leave), List.of(), null))
                .liable(insured, form)
                .statement();

        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/1")).isEqualTo(grant);
        assertThat(StatementWords.of(statement, "INJURY_LEAVE_PAY/1")).isEqualTo(leavePay);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # article 33, 5000 a month     | months | confirmed | pay
          twelve months                | 12     |           | 60000.00 EMPLOYER
          beyond, not known            | 12.01  |           | waits FACT injuries.1.leaves.2023-01-06.extensionConfirmed
          beyond, confirmed            | 12.01  | true      | 60050.00 EMPLOYER
          beyond, not confirmed        | 18     | false     | 60000.00 EMPLOYER
          the most                     | 24     | true      | 120000.00 EMPLOYER
          months not known             |        |           | waits FACT injuries.1.leaves.2023-01-06.months
        """)
    void leavePay(String name, @Nullable String months, @Nullable Boolean confirmed, String pay) {
        InjuryLeave leave = new InjuryLeave(
                LocalDate.of(2023, 1, 6),
                months == null ? null : Quantity.of(months),
                Money.yuan("5000.00"),
                confirmed,
                null);
        Injury injury = injury("1", "2023-01-06", "5000.00", grading("2025-06-30", 9));
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(with(injury, List.of(leave), List.of(), null))
                .statement();

        assertThat(StatementWords.of(statement, "INJURY_LEAVE_PAY/1")).isEqualTo(pay);
    }

    @Test
    void relapseHasLeaveAndTreatmentAgain() {
        InjuryLeave first = new InjuryLeave(
                LocalDate.of(2023, 1, 6), Quantity.of("3"), Money.yuan("5000.00"), null, Quantity.of("1"));
        InjuryLeave relapse = new InjuryLeave(
                LocalDate.of(2025, 2, 3), Quantity.of("1.5"), Money.yuan("6000.00"), null, Quantity.of("0.5"));
        Treatment treated = new Treatment(LocalDate.of(2023, 1, 6), Money.yuan("20000.00"), 0);
        Treatment again = new Treatment(LocalDate.of(2025, 2, 3), Money.yuan("7000.50"), 0);
        Injury injury = injury("1", "2023-01-06", "5000.00", grading("2023-06-30", 9));
        EntitlementStatement statement = new InjuryDraft("330100")
                .injured(with(injury, List.of(relapse, first), List.of(again, treated), null))
                .figure(PublishedFigure.PROVINCIAL_AVERAGE, "7000.00", 1)
                .statement();

        assertThat(StatementWords.of(statement, "INJURY_LEAVE_PAY/1")).isEqualTo("24000.00 EMPLOYER");
        assertThat(StatementWords.of(statement, "INJURY_LEAVE_NURSING/1")).isEqualTo("10500.00 EMPLOYER");
        assertThat(StatementWords.of(statement, "MEDICAL_COST/1")).isEqualTo("27000.50 FUND");
        assertThat(statement.once()).extracting(Entitlement::dueOn).contains(LocalDate.of(2023, 1, 6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # region and rate               | region | from       | days | meals
          吉林, 20 a day                | 220100 | 2017-01-01 | 12   | 240.00 FUND
          吉林, before it               | 220100 | 2016-12-31 | 12   | waits RATE region/220000/injury/hospital-meals@2016-12-31
          云南, 26 a day                | 530100 | 2020-10-01 | 12   | 312.00 FUND
          浙江, divisor not stated      | 330100 | 2025-01-06 | 12   | waits RATE region/330000/injury/hospital-meals/daysOfMonth@2025-01-06
          a province not seen           | 140100 | 2025-01-06 | 12   | waits RATE region/140000/injury/hospital-meals@2025-01-06
          no day in hospital            | 220100 | 2025-01-06 | 0    |
        """)
    void mealsInHospital(String name, String region, String from, int days, @Nullable String meals) {
        Treatment treatment = new Treatment(LocalDate.parse(from), Money.yuan("100.00"), days);
        EntitlementStatement statement = new InjuryDraft(region)
                .injured(with(injury("1", from, "5000.00"), List.of(), List.of(treatment), null))
                .statement();

        assertThat(StatementWords.of(statement, "HOSPITAL_MEALS/1")).isEqualTo(meals == null ? "" : meals);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # 法释〔2014〕9号 art. 8(3)       | region | injured    | medical | grant paid | decided         | cost 50000      | grant 45000
          only medical comes off        | 140100 | 2025-01-06 | 30000   | 9000       |                 | 20000.00 FUND   | 45000.00 FUND
          all of it was paid            | 140100 | 2025-01-06 | 50000   |            |                 | THIRD_PARTY_PAID | 45000.00 FUND
          not known what was paid       | 140100 | 2025-01-06 |         |            |                 | waits FACT injuries.1.thirdParty.paidMedical | 45000.00 FUND
          before the rule               | 140100 | 2014-08-31 | 30000   |            |                 | waits RATE national/injury/third-party@2014-08-31 | waits RATE national/injury/third-party@2014-08-31
          浙江 art. 32 says otherwise   | 330100 | 2025-01-06 | 30000   | 9000       |                 | 20000.00 FUND   | waits CHOICE THIRD_PARTY
          浙江, national rule decided   | 330100 | 2025-01-06 | 30000   | 9000       | MEDICAL_ONLY    | 20000.00 FUND   | 45000.00 FUND
          浙江, difference decided      | 330100 | 2025-01-06 | 30000   | 9000       | DIFFERENCE_ONLY | 20000.00 FUND   | 36000.00 FUND
          浙江, all of the grant paid   | 330100 | 2025-01-06 | 30000   | 45000      | DIFFERENCE_ONLY | 20000.00 FUND   | THIRD_PARTY_PAID
          浙江, not known for what      | 330100 | 2025-01-06 | 30000   |            | DIFFERENCE_ONLY | 20000.00 FUND   | waits FACT injuries.1.thirdParty.paidFor
        """)
    void thirdParty(
            String name,
            String region,
            String injured,
            @Nullable String medical,
            @Nullable String grantPaid,
            @Nullable Option decided,
            String cost,
            String grant) {
        ThirdParty third = new ThirdParty(
                medical == null ? null : Money.yuan(medical),
                grantPaid == null ? null : Map.of(Benefit.DISABILITY_GRANT, Money.yuan(grantPaid)));
        LocalDate day = LocalDate.parse(injured);
        Treatment treatment = new Treatment(day, Money.yuan("50000.00"), 0);
        Injury injury =
                injury("1", injured, "5000.00", grading(day.plusMonths(6).toString(), 9));
        InjuryDraft draft = new InjuryDraft(region).injured(with(injury, List.of(), List.of(treatment), third));
        EntitlementStatement statement =
                (decided == null ? draft : draft.decides(Choice.THIRD_PARTY, decided)).statement();

        assertThat(StatementWords.of(statement, "MEDICAL_COST/1")).isEqualTo(cost);
        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/1")).isEqualTo(grant);
    }

    @ParameterizedTest(name = "settled for {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # settled   | leave pay 10000     | grant 45000
          4000.00   | 6000.00 EMPLOYER    | 45000.00 EMPLOYER
          10000.00  | 0.00 EMPLOYER       | 45000.00 EMPLOYER
          30000.00  | 0.00 EMPLOYER       | 25000.00 EMPLOYER
          99999.00  | 0.00 EMPLOYER       | 0.00 EMPLOYER
        """)
    void settlementBelowTheStatutorySumIsToppedUp(String settled, String leavePay, String grant) {
        InjuryLeave leave =
                new InjuryLeave(LocalDate.of(2025, 1, 6), Quantity.of("2"), Money.yuan("5000.00"), null, null);
        Injury injury = injury("1", "2025-01-06", "5000.00", grading("2025-06-30", 9));
        EntitlementStatement statement = new InjuryDraft("140100")
                .injured(with(injury, List.of(leave), List.of(), null))
                .liable(false, EmploymentForm.DIRECT_CONTRACT)
                .settled(settled)
                .statement();

        assertThat(StatementWords.of(statement, "INJURY_LEAVE_PAY/1")).isEqualTo(leavePay);
        assertThat(StatementWords.of(statement, "DISABILITY_GRANT/1")).isEqualTo(grant);
    }

    @Test
    void eachSumIsReachedByItsStepsAndNamesItsArticle() throws BaseException {
        InjuryLeave leave = new InjuryLeave(
                LocalDate.of(2024, 3, 4), Quantity.of("6.5"), Money.yuan("6400.00"), null, Quantity.of("1.5"));
        Treatment treatment = new Treatment(LocalDate.of(2024, 3, 4), Money.yuan("21350.60"), 0);
        WageFacts wages = new WageFacts(List.of(Money.yuan("6000.00"), Money.yuan("6200.01")), null);
        Injury injury = injury("1", "2024-03-04", wages, grading("2024-10-01", 6));
        EntitlementStatement statement = new InjuryDraft("330100")
                .injured(with(injury, List.of(leave), List.of(treatment), null))
                .figure(PublishedFigure.OWN_WAGE_AVERAGE, "98765.43", 12)
                .figure(PublishedFigure.PROVINCIAL_AVERAGE, "98765.43", 12)
                .works("2024-10-01", false)
                .left(leaving("2025-06-30", LeavingCause.RESIGNATION, "1.5"))
                .statement();

        assertThat(statement.once()).hasSize(6);
        for (Entitlement due : statement.once()) {
            List<Step> steps = statement.steps().stream()
                    .filter(step -> step.line().equals(due.line().code()))
                    .toList();
            assertThat(steps.get(steps.size() - 1).result()).isEqualTo(due.amount());
            assertThat(steps).anyMatch(step -> !step.versions().isEmpty());
        }
        for (Step step : statement.steps()) {
            BigDecimal again = Replay.value(step.expression(), step.rounding());
            assertThat(again).isEqualByComparingTo(step.result().toString());
        }
    }

    @Test
    void rowsStandInTheOrderOfTheLaw() {
        Treatment treatment = new Treatment(LocalDate.of(2024, 3, 4), Money.yuan("100.00"), 0);
        InjuryLeave leave =
                new InjuryLeave(LocalDate.of(2024, 3, 4), Quantity.of("1"), Money.yuan("6400.00"), null, null);
        Injury injury = injury("1", "2024-03-04", "5000.00", grading("2024-10-01", 9));
        EntitlementStatement statement = new InjuryDraft("410100")
                .injured(with(injury, List.of(leave), List.of(treatment), null))
                .figure(PublishedFigure.SUBSIDY_AVERAGE, "7000.00", 1)
                .left(leaving("2025-06-30", LeavingCause.EXPIRY, "10"))
                .statement();

        assertThat(statement.once())
                .extracting(due -> due.line().benefit())
                .containsExactly(
                        Benefit.MEDICAL_COST,
                        Benefit.INJURY_LEAVE_PAY,
                        Benefit.DISABILITY_GRANT,
                        Benefit.MEDICAL_SUBSIDY,
                        Benefit.EMPLOYMENT_SUBSIDY);
    }
}
