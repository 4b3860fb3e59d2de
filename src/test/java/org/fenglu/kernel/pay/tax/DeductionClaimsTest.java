package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fenglu.kernel.sample.NationalTables;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is wrong with filed deductions, 国发〔2018〕41号 articles 11 to 20")
class DeductionClaimsTest {

    private static final AdditionalDeduction OF_2019 =
            new AdditionalDeduction(NationalTables.ADDITIONAL_2019, "TIER_1");
    private static final AdditionalDeduction OF_2023 =
            new AdditionalDeduction(NationalTables.ADDITIONAL_2023, "TIER_1");

    private static final Finding LOAN_AND_RENT =
            new Finding(FindingCode.LOAN_AND_RENT_TOGETHER, "claims", "HOUSING_LOAN + HOUSING_RENT", "one of the two");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                             | claims                                                     | refused
          IIT-027, loan and rent together  | HOUSING_LOAN 2026-01.., HOUSING_RENT 2026-01..             | true
          the rent starts when it ended    | HOUSING_LOAN 2026-01..2026-03, HOUSING_RENT 2026-04..      | false
          the rent starts in its last month| HOUSING_LOAN 2026-01..2026-03, HOUSING_RENT 2026-03..      | true
          the loan starts when rent ended  | HOUSING_RENT 2026-01..2026-03, HOUSING_LOAN 2026-04..      | false
          the loan starts in rent's last   | HOUSING_RENT 2026-01..2026-03, HOUSING_LOAN 2026-03..      | true
          one inside the other             | HOUSING_RENT 2026-02..2026-03, HOUSING_LOAN 2026-01..      | true
          two loans                        | HOUSING_LOAN 2026-01.., HOUSING_LOAN 2026-01..             | false
          rent and a child                 | HOUSING_RENT 2026-01.., CHILD_EDUCATION 2026-01..          | false
          two children                     | CHILD_EDUCATION 2026-01.., CHILD_EDUCATION 2026-01..       | false
        """)
    void refusesRentBesideALoan(String name, String claims, boolean isRefused) {
        assertThat(findings(claims, OF_2023)).isEqualTo(isRefused ? List.of(LOAN_AND_RENT) : List.of());
    }

    @Test
    void refusesMajorIllness() {
        assertThat(findings("MAJOR_ILLNESS 2026-01..", OF_2023))
                .containsExactly(new Finding(
                        FindingCode.MAJOR_ILLNESS_NOT_IN_PAYROLL, "claims", "MAJOR_ILLNESS", "annual settlement"));
    }

    @Test
    void refusesAnItemBeforeItWasLaw() {
        assertThat(findings("INFANT_CARE 2021-01..", OF_2019))
                .containsExactly(new Finding(
                        FindingCode.DEDUCTION_NOT_IN_FORCE,
                        "claims",
                        "INFANT_CARE",
                        "national/tax/special-additional-deduction"));
        assertThat(findings("INFANT_CARE 2023-01..", OF_2023)).isEmpty();
    }

    @Test
    void refusesRentWhereTheTierHasNoAmount() {
        AdditionalDeduction nowhere = new AdditionalDeduction(NationalTables.ADDITIONAL_2023, "TIER_9");

        assertThat(findings("HOUSING_RENT 2026-01..", nowhere))
                .extracting(Finding::code)
                .containsExactly(FindingCode.DEDUCTION_NOT_IN_FORCE);
    }

    @Test
    void findsEverythingAtOnce() {
        assertThat(findings("MAJOR_ILLNESS 2026-01.., HOUSING_RENT 2026-01.., HOUSING_LOAN 2026-01..", OF_2023))
                .extracting(Finding::code)
                .containsExactly(FindingCode.MAJOR_ILLNESS_NOT_IN_PAYROLL, FindingCode.LOAN_AND_RENT_TOGETHER);
    }

    @Test
    void findsNothingWrongWithNoClaims() {
        List<Finding> findings = new ArrayList<>();
        DeductionClaims.check(List.of(), OF_2023, findings);

        assertThat(findings).isEmpty();
    }

    private static List<Finding> findings(String claims, AdditionalDeduction deduction) {
        List<DeductionClaim> filed = Arrays.stream(claims.split(", "))
                .map(DeductionClaimsTest::claim)
                .toList();
        List<Finding> findings = new ArrayList<>();
        DeductionClaims.check(filed, deduction, findings);
        return findings;
    }

    private static DeductionClaim claim(String written) {
        int space = written.indexOf(' ');
        DeductionItem item = DeductionItem.valueOf(written.substring(0, space));
        return AdditionalDeductionTest.claim(item, "100%", written.substring(space + 1), LocalDate.of(2026, 1, 1));
    }
}
