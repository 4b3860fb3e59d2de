package org.fenglu.kernel.loss.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.injury.InjuryDraft.grading;
import static org.fenglu.kernel.loss.injury.InjuryDraft.injury;
import static org.fenglu.kernel.loss.injury.InjuryDraft.leaving;
import static org.fenglu.kernel.loss.injury.InjuryDraft.with;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is wrong with the facts of an injury is said at once, before the first amount")
class InjuryFactsCheckTest {

    private static final Injury SOUND = injury("1", "2025-01-06", "5000.00", grading("2025-06-30", 9));

    @Test
    void soundFactsHaveNoFinding() {
        assertThat(new InjuryDraft("140100").injured(SOUND).findings()).isEmpty();
    }

    @ParameterizedTest(name = "grade {0}")
    @CsvSource(textBlock = """
        -1, DISABILITY_GRADE_UNKNOWN
        0,  DISABILITY_GRADE_UNKNOWN
        1,
        10,
        11, DISABILITY_GRADE_UNKNOWN
        """)
    void gradesOfTheScale(int grade, @Nullable FindingCode code) {
        List<Finding> findings = new InjuryDraft("140100")
                .injured(injury("1", "2025-01-06", "5000.00", grading("2025-06-30", grade)))
                .findings();

        assertThat(codes(findings)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # dates                        | injured    | graded     | assessed   | code
          the first day of the rules   | 2004-01-01 | 2004-06-01 | 2026-01-01 |
          a day before any rule        | 2003-12-31 | 2004-06-01 | 2026-01-01 | EVENT_BEFORE_TABLES
          graded on the day            | 2025-01-06 | 2025-01-06 | 2026-01-01 |
          graded before the injury     | 2025-01-06 | 2025-01-05 | 2026-01-01 | DATES_OUT_OF_ORDER
          graded on the day of looking | 2025-01-06 | 2025-06-30 | 2025-06-30 |
          graded in the future         | 2025-01-06 | 2025-07-01 | 2025-06-30 | DATE_IN_FUTURE
        """)
    void datesInOrder(String name, String injured, String graded, String assessed, @Nullable FindingCode code) {
        List<Finding> findings = new InjuryDraft("140100")
                .assessed(assessed)
                .injured(injury("1", injured, "5000.00", grading(graded, 9)))
                .findings();

        assertThat(codes(findings)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0} months")
    @CsvSource(delimiter = '|', textBlock = """
        # months | from       | graded     | code
          24     | 2022-01-06 | 2025-06-30 |
          24.01  | 2022-01-06 | 2025-06-30 | LEAVE_TOO_LONG
          6      | 2025-01-06 | 2025-07-06 |
          6.5    | 2025-01-06 | 2025-07-06 |
          6      | 2025-01-06 | 2025-07-05 | LEAVE_PAST_GRADING
          -1     | 2025-01-06 | 2025-07-05 | NEGATIVE_FACT
          1      | 2021-12-31 | 2025-07-05 | DATES_OUT_OF_ORDER
        """)
    void leaves(String months, String from, String graded, @Nullable FindingCode code) {
        InjuryLeave leave =
                new InjuryLeave(LocalDate.parse(from), Quantity.of(months), Money.yuan("5000.00"), true, null);
        Injury injury = injury("1", "2022-01-01", "5000.00", grading(graded, 9));
        List<Finding> findings = new InjuryDraft("140100")
                .injured(with(injury, List.of(leave), List.of(), null))
                .findings();

        assertThat(codes(findings)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0} months of {1}")
    @CsvSource(textBlock = """
        12, 5000.00,
        13, 5000.00, TOO_MANY_MONTHS
        1,  0.01,
        1,  0.00,    WAGE_ZERO
        1,  -1.00,   WAGE_ZERO
        """)
    void contributionWages(int months, String wage, @Nullable FindingCode code) {
        WageFacts wages = new WageFacts(Collections.nCopies(months, Money.yuan(wage)), null);
        List<Finding> findings = new InjuryDraft("140100")
                .injured(injury("1", "2025-01-06", wages, grading("2025-06-30", 9)))
                .findings();

        assertThat(codes(findings)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0} of the standard in {1}")
    @CsvSource(textBlock = """
        79.99%,  320100, SHARE_OUT_OF_RANGE
        80%,     320100,
        120%,    320100,
        120.01%, 320100, SHARE_OUT_OF_RANGE
        100%,    410100,
        101%,    410100, SHARE_OUT_OF_RANGE
        """)
    void cityShare(String share, String region, @Nullable FindingCode code) {
        InjuryLeaving end = new InjuryLeaving(
                LocalDate.of(2025, 12, 31),
                LeavingCause.EXPIRY,
                null,
                WageFacts.UNKNOWN,
                Quantity.of("10"),
                null,
                Rate.percent(share));
        List<Finding> findings =
                new InjuryDraft(region).injured(SOUND).left(end).findings();

        assertThat(codes(findings)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void everythingIsSaidAtOnce() {
        Injury twice = injury("1", "2025-01-06", "0.00", grading("2025-06-30", 11), grading("2025-06-30", 9));
        Treatment treatment = new Treatment(LocalDate.of(2024, 12, 31), Money.yuan("-1.00"), -1);
        ThirdParty third = new ThirdParty(Money.yuan("-1.00"), Map.of(Benefit.DISABILITY_GRANT, Money.yuan("-1.00")));
        Pension pension = new Pension(YearMonth.of(2025, 1), Money.yuan("-1.00"));
        List<Finding> findings = new InjuryDraft("140100")
                .injured(SOUND)
                .injured(with(twice, List.of(), List.of(treatment), third))
                .contributing("-1.00")
                .settled("-1.00")
                .works("2025-01-01", true)
                .works("2025-01-01", false)
                .stopped("2025-03-01", "2025-02-01")
                .left(leaving("2024-12-31", LeavingCause.EXPIRY, "-1"))
                .retired(new InjuryFacts.Retirement(LocalDate.of(2025, 5, 5), List.of(pension)))
                .died("2024-01-01")
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.field())
                .contains(
                        "ID_TWICE injuries",
                        "WAGE_ZERO injuries.1.wage.ownWage",
                        "DISABILITY_GRADE_UNKNOWN injuries.1.gradings",
                        "ID_TWICE injuries.1.gradings",
                        "NEGATIVE_FACT injuries.1.thirdParty.paidMedical",
                        "NEGATIVE_FACT injuries.1.thirdParty.paidFor.DISABILITY_GRANT",
                        "DATES_OUT_OF_ORDER injuries.1.treatments.2024-12-31",
                        "NEGATIVE_FACT injuries.1.treatments.2024-12-31.cost",
                        "NEGATIVE_FACT injuries.1.treatments.2024-12-31.hospitalDays",
                        "NEGATIVE_FACT ownContributions",
                        "NEGATIVE_FACT settlementPaid",
                        "ID_TWICE suitableWork",
                        "PERIOD_REVERSED suspensions",
                        "NEGATIVE_FACT retirement.pensions",
                        "DATES_OUT_OF_ORDER retirement.pensions",
                        "DATES_OUT_OF_ORDER leaving.on",
                        "NEGATIVE_FACT leaving.yearsToRetirement",
                        "DATES_OUT_OF_ORDER diedOn");
    }

    @Test
    void noInjuryAtAll() {
        assertThat(codes(new InjuryDraft("140100").findings())).containsExactly(FindingCode.VALUE_MISSING);
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
