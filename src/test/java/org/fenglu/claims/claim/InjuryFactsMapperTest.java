package org.fenglu.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fenglu.http.ExamplesForTests;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.loss.injury.Grading;
import org.fenglu.kernel.loss.injury.Injury;
import org.fenglu.kernel.loss.injury.InjuryFacts;
import org.fenglu.kernel.loss.injury.InjuryLeave;
import org.fenglu.kernel.loss.injury.InjuryLeaving;
import org.fenglu.kernel.loss.injury.LeavingCause;
import org.fenglu.kernel.loss.injury.NursingLevel;
import org.fenglu.kernel.loss.injury.StopGround;
import org.fenglu.kernel.loss.injury.Treatment;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.EmploymentForm;
import org.junit.jupiter.api.Test;

/** Each field of the wire reaches its fact; what is left out stays unknown. */
class InjuryFactsMapperTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final InjuryFactsMapper MAPPER = new InjuryFactsMapperImpl();

    @Test
    void everyFieldReachesItsFact() throws JsonProcessingException {
        InjuryFacts facts = facts("""
                {"insured": false, "employmentForm": "DISPATCH", "settlementPaid": "100.00",
                 "accidentInsurancePaid": "600000.00",
                 "injuries": [{"id": "a", "injuredOn": "2024-03-04", "occupationalDisease": true,
                   "withEarlierEmployer": true, "wage": {"contributionWages": ["5000.00"], "ownWage": "5100.00"},
                   "leaves": [{"from": "2024-03-04", "months": "6.5", "monthlyPay": "5200.00",
                     "extensionConfirmed": true, "relativesNursing": "1"}],
                   "treatments": [{"from": "2024-03-04", "cost": "90.00", "hospitalDays": 3}],
                   "gradings": [{"from": "2024-10-01", "grade": 5, "nursing": "PART"}],
                   "thirdParty": {"paidMedical": "10.00", "paidFor": {"DISABILITY_GRANT": "20.00"}}}],
                 "suitableWork": [{"from": "2024-10-01", "given": true}], "ownContributions": "202.50",
                 "suspensions": [{"from": "2025-01-01", "until": "2025-02-01", "ground": "REFUSES_GRADING"}],
                 "leaving": {"on": "2025-06-30", "cause": "EXPIRY", "ownRequest": true,
                   "wage": {"ownWage": "6000.00"}, "yearsToRetirement": "2.5", "retirementDate": "2028-01-01",
                   "cityShare": "110%"},
                 "retirement": {"on": "2025-07-01", "pensions": [{"from": "2025-08", "amount": "3000.00"}]},
                 "diedOn": "2026-01-01"}
                """);

        assertThat(facts.liability()).isEqualTo(new LiabilityFacts(false, EmploymentForm.DISPATCH));
        assertThat(facts.settlementPaid()).isEqualTo(Money.yuan("100.00"));
        assertThat(facts.injuries()).containsExactly(injury());
        assertThat(facts.suitableWork()).containsExactly(new InjuryFacts.SuitableWork(LocalDate.of(2024, 10, 1), true));
        assertThat(facts.ownContributions()).isEqualTo(Money.yuan("202.50"));
        assertThat(facts.suspensions())
                .containsExactly(new InjuryFacts.Suspension(
                        LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), StopGround.REFUSES_GRADING));
        assertThat(facts.leaving())
                .isEqualTo(new InjuryLeaving(
                        LocalDate.of(2025, 6, 30),
                        LeavingCause.EXPIRY,
                        true,
                        new WageFacts(List.of(), Money.yuan("6000.00")),
                        Quantity.of("2.5"),
                        LocalDate.of(2028, 1, 1),
                        Rate.percent("110%")));
        assertThat(facts.retirement())
                .isEqualTo(new InjuryFacts.Retirement(
                        LocalDate.of(2025, 7, 1), List.of(new Pension(YearMonth.of(2025, 8), Money.yuan("3000.00")))));
        assertThat(facts.diedOn()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    private static Injury injury() {
        LocalDate day = LocalDate.of(2024, 3, 4);
        InjuryLeave leave = new InjuryLeave(day, Quantity.of("6.5"), Money.yuan("5200.00"), true, Quantity.of("1"));
        return new Injury(
                "a",
                day,
                true,
                true,
                new WageFacts(List.of(Money.yuan("5000.00")), Money.yuan("5100.00")),
                List.of(leave),
                List.of(new Treatment(day, Money.yuan("90.00"), 3)),
                List.of(new Grading(LocalDate.of(2024, 10, 1), 5, NursingLevel.PART)),
                new ThirdParty(Money.yuan("10.00"), Map.of(Benefit.DISABILITY_GRANT, Money.yuan("20.00"))));
    }

    @Test
    void whatIsLeftOutStaysUnknown() throws JsonProcessingException {
        InjuryFacts facts = facts("""
                {"injuries": [{"id": "a", "injuredOn": "2024-03-04", "thirdParty": {},
                  "leaves": [{"from": "2024-03-04"}], "treatments": [{"from": "2024-03-04"}]}],
                 "leaving": {"on": "2025-06-30"}, "retirement": {"on": "2025-07-01"}}
                """);
        LocalDate day = LocalDate.of(2024, 3, 4);
        Injury injury = new Injury(
                "a",
                day,
                null,
                false,
                WageFacts.UNKNOWN,
                List.of(new InjuryLeave(day, null, null, null, null)),
                List.of(new Treatment(day, null, 0)),
                List.of(),
                new ThirdParty(null, null));

        assertThat(facts)
                .isEqualTo(new InjuryFacts(
                        new LiabilityFacts(null, null),
                        null,
                        List.of(injury),
                        List.of(),
                        null,
                        List.of(),
                        new InjuryLeaving(LocalDate.of(2025, 6, 30), null, null, WageFacts.UNKNOWN, null, null, null),
                        new InjuryFacts.Retirement(LocalDate.of(2025, 7, 1), List.of()),
                        null));
    }

    @Test
    void exampleIsRead() throws JsonProcessingException {
        String example = JSON.readTree(ExamplesForTests.body("calculateInjury"))
                .get("facts")
                .toString();

        assertThat(facts(example).injuries()).hasSize(1);
    }

    private static InjuryFacts facts(String json) throws JsonProcessingException {
        return MAPPER.facts(JSON.readValue(json, InjuryFactsRequest.class));
    }
}
