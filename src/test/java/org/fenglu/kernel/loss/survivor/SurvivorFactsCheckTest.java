package org.fenglu.kernel.loss.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.child;
import static org.fenglu.kernel.loss.survivor.RelativeDraft.spouse;
import static org.fenglu.kernel.loss.survivor.SurvivorDraft.died;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What cannot be true in the facts of a death is found before the first amount, all at once")
class SurvivorFactsCheckTest {

    private static SurvivorDraft plain() {
        return died("2025-03-10", "6000.00");
    }

    @Test
    void plainFactsHaveNoFinding() {
        assertThat(plain().born("1980-01-01")
                        .injured("2025-03-10")
                        .with(spouse(Sex.FEMALE, "1982-01-01"), child("child", "2025-06-01"))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest(name = "died {0}")
    @CsvSource(delimiter = ';', textBlock = """
        # died    ; finding
        2003-12-31; EVENT_BEFORE_TABLES national/survivor/dependants 2003-12-31 | 2004-01-01
        2004-01-01; ''
        2026-11-22; ''
        2026-11-23; DATE_IN_FUTURE diedOn 2026-11-23 | 2026-11-22
        """)
    void dayOfDeath(String day, String expected) {
        assertThat(String.join("\n", died(day, "6000.00").findings())).isEqualTo(expected);
    }

    @Test
    void noEventAtAll() {
        assertThat(plain().diedOn(null).findings()).containsExactly("VALUE_MISSING diedOn  | diedOn / missing.since");
    }

    @Test
    void everythingAtOnce() {
        assertThat(plain().born("2025-03-10")
                        .injured("2025-03-11")
                        .wage(List.of("0.00"), "0.00")
                        .death(new SurvivorFacts.Death(DeathCircumstance.AFTER_PAID_LEAVE, 11, null, null, null))
                        .rule("NO_SUCH_RULE", null, null)
                        .with(
                                spouse(Sex.FEMALE, "1980-01-01").on("remarried", "2025-03-09"),
                                spouse(Sex.FEMALE, "1981-01-01"),
                                child("child", "2026-11-23"),
                                child("late", "2010-01-01")
                                        .on("died", "2009-12-31")
                                        .imprisoned("2025-01-02", "2025-01-01"))
                        .findings())
                .containsExactly(
                        "DATES_OUT_OF_ORDER diedOn 2025-03-10 | injuredOn 2025-03-11",
                        "DEATH_BEFORE_BIRTH diedOn 2025-03-10 | 2025-03-10",
                        "WAGE_ZERO wage.ownWage 0.00 | > 0.00",
                        "WAGE_ZERO wage.contributionWages 0.00 | > 0.00",
                        "DISABILITY_GRADE_UNKNOWN death.disabilityGrade 11 | 1 - 10",
                        "DATES_OUT_OF_ORDER relatives/spouse/remarriedOn 2025-03-09 | diedOn 2025-03-10",
                        "ID_TWICE relatives spouse | ",
                        "DATE_IN_FUTURE relatives/child/bornOn 2026-11-23 | 2026-11-22",
                        "DATES_OUT_OF_ORDER relatives/late/diedOn 2009-12-31 | relatives/late/bornOn 2010-01-01",
                        "DATES_OUT_OF_ORDER relatives/late/to 2025-01-01 | relatives/late/from 2025-01-02",
                        "UNKNOWN_LOCAL_RULE localRules NO_SUCH_RULE | ",
                        "TWO_SPOUSES relatives spouse, spouse | marriageEndedOn");
    }

    @Test
    void nothingWasPaidBelowZero() {
        assertThat(plain().wage(List.of("6000.00", "-0.01"), null)
                        .settled("-0.01")
                        .paidBy(new ThirdParty(
                                Money.yuan("-0.01"), Map.of(Benefit.WORK_DEATH_GRANT, Money.yuan("-0.01"))))
                        .findings())
                .containsExactly(
                        "NEGATIVE_FACT settlementPaid -0.01 | 0",
                        "NEGATIVE_FACT wage.contributionWages -0.01 | 0",
                        "NEGATIVE_FACT thirdParty.paidMedical -0.01 | 0",
                        "NEGATIVE_FACT thirdParty.paidFor.WORK_DEATH_GRANT -0.01 | 0");
    }

    @ParameterizedTest(name = "first marriage ended {0}, second began {1}: {2}")
    @CsvSource({
        "2020-05-01, 2020-05-01, 0",
        "2020-05-02, 2020-05-01, 1",
        ", 2020-05-01, 1",
        "2020-05-01, , 1",
    })
    void twoSpouses(String ended, String married, int findings) {
        RelativeDraft first = new RelativeDraft("first", Relation.SPOUSE);
        RelativeDraft second = new RelativeDraft("second", Relation.SPOUSE);
        if (ended != null) {
            first.on("marriageEnded", ended);
        }
        if (married != null) {
            second.on("married", married);
        }

        assertThat(plain().with(first, second).findings()).hasSize(findings);
    }

    @ParameterizedTest(name = "{0} months of contribution wages: {1} findings")
    @CsvSource({"12, 0", "13, 1"})
    void monthsOfWages(int months, int findings) {
        assertThat(plain().wage(Collections.nCopies(months, "6000.00"), null).findings())
                .hasSize(findings);
    }

    @ParameterizedTest(name = "grade {0}: {1} findings")
    @CsvSource({"0, 1", "1, 0", "10, 0", "11, 1"})
    void grades(int grade, int findings) {
        SurvivorFacts.Death death =
                new SurvivorFacts.Death(DeathCircumstance.AFTER_PAID_LEAVE, grade, null, null, null);

        assertThat(plain().death(death).findings()).hasSize(findings);
    }

    @ParameterizedTest(name = "martyr of {0}: {1} findings")
    @CsvSource({"2011-07-31, 1", "2011-08-01, 0"})
    void martyrsBeforeTheirTables(String died, int findings) {
        assertThat(died(died, "6000.00").martyr(MartyrSumsTest.martyr(null)).findings())
                .hasSize(findings);
    }

    @Test
    void sharesOfTheHonourGrant() {
        MartyrFacts facts = new MartyrFacts(
                null,
                Money.ZERO,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new MartyrFacts.Share("spouse", Rate.percent("50%")),
                        new MartyrFacts.Share("nobody", Rate.percent("49.9999%"))),
                List.of());

        assertThat(plain().martyr(facts).with(spouse(Sex.FEMALE, "1980-01-01")).findings())
                .containsExactly(
                        "WAGE_ZERO martyr.schemeBasicWage 0.00 | > 0.00",
                        "SHARES_NOT_WHOLE martyr.honourShares 99.9999% | 100%",
                        "UNKNOWN_RELATIVE martyr.honourShares nobody | spouse");
    }

    @Test
    void missingOfficer() {
        MissingFacts missing = new MissingFacts(
                LocalDate.of(2025, 5, 20),
                Money.ZERO,
                null,
                null,
                LocalDate.of(2025, 5, 19),
                LocalDate.of(2026, 11, 23));

        assertThat(plain().diedOn(null).missing(missing).findings())
                .containsExactly(
                        "DATES_OUT_OF_ORDER missing.declaredDeadOn 2025-05-19 | missing.since 2025-05-20",
                        "DATE_IN_FUTURE missing.returnedOn 2026-11-23 | 2026-11-22",
                        "WAGE_ZERO missing.monthlyWage 0.00 | > 0.00");
    }

    @Test
    void missingAndDead() {
        MissingFacts missing = new MissingFacts(LocalDate.of(2025, 5, 20), null, null, null, null, null);

        assertThat(plain().diedOn("2025-06-01").missing(missing).findings())
                .containsExactly("MISSING_AND_DIED diedOn 2025-06-01 | 2025-05-20");
    }

    @Test
    void standardsOfTheCaseAreAboveZero() {
        MartyrFacts.Standard standard = new MartyrFacts.Standard(LocalDate.of(2025, 8, 1), Money.ZERO, "x");
        MartyrFacts martyr = new MartyrFacts(
                MartyrFacts.Branch.NEITHER, null, null, null, null, null, Money.ZERO, List.of(), List.of(standard));

        assertThat(plain().martyr(martyr).findings())
                .containsExactly(
                        "WAGE_ZERO martyr.wartimeHonourGrant 0.00 | > 0.00",
                        "WAGE_ZERO martyr.regularStandards 0.00 | > 0.00");
    }
}
