package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.sample.NationalTables;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Special additional deductions of the year so far, 国发〔2018〕41号, 〔2022〕8号, 〔2023〕13号")
class AdditionalDeductionTest {

    private static final AdditionalDeduction OF_2023 =
            new AdditionalDeduction(NationalTables.ADDITIONAL_2023, "TIER_1");

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                    | item                   | claim            | filed      | first   | paid       | so far
          claimed since before the year           | CHILD_EDUCATION        | 2020-09..        | 2020-09-01 | 2019-01 | 2026-03-31 |  6000
          claimed from March on                   | CHILD_EDUCATION        | 2026-03..        | 2026-03-01 | 2019-01 | 2026-03-31 |  2000
          from the month after the pay date       | CHILD_EDUCATION        | 2026-04..        | 2026-03-01 | 2019-01 | 2026-03-31 |     0
          ended the month before                  | CHILD_EDUCATION        | 2020-09..2026-02 | 2020-09-01 | 2019-01 | 2026-03-31 |  4000
          ended in the month of payment           | CHILD_EDUCATION        | 2020-09..2026-03 | 2020-09-01 | 2019-01 | 2026-03-31 |  6000
          ends the month after                    | CHILD_EDUCATION        | 2020-09..2026-04 | 2020-09-01 | 2019-01 | 2026-03-31 |  6000
          ended last year                         | CHILD_EDUCATION        | 2020-09..2025-12 | 2020-09-01 | 2019-01 | 2026-03-31 |     0
          hired in July: earlier months are lost  | CHILD_EDUCATION        | 2020-09..        | 2026-07-01 | 2026-07 | 2026-09-30 |  6000
          paid before the first month             | CHILD_EDUCATION        | 2020-09..        | 2026-06-01 | 2026-07 | 2026-06-30 |     0
          IIT-029, filed late: not in January     | CHILD_EDUCATION        | 2026-01..        | 2026-03-10 | 2019-01 | 2026-01-31 |     0
          IIT-029, nor in February                | CHILD_EDUCATION        | 2026-01..        | 2026-03-10 | 2019-01 | 2026-02-28 |     0
          IIT-029, caught up in March             | CHILD_EDUCATION        | 2026-01..        | 2026-03-10 | 2019-01 | 2026-03-31 |  6000
          IIT-029, April                          | CHILD_EDUCATION        | 2026-01..        | 2026-03-10 | 2019-01 | 2026-04-30 |  8000
          filed the day before payment            | CHILD_EDUCATION        | 2026-01..        | 2026-03-30 | 2019-01 | 2026-03-31 |  6000
          filed on the day of payment             | CHILD_EDUCATION        | 2026-01..        | 2026-03-31 | 2019-01 | 2026-03-31 |  6000
          filed the day after payment             | CHILD_EDUCATION        | 2026-01..        | 2026-04-01 | 2019-01 | 2026-03-31 |     0
          last year's December is not caught up   | CHILD_EDUCATION        | 2025-12..        | 2026-01-10 | 2019-01 | 2026-01-31 |  2000
          infant                                  | INFANT_CARE            | 2026-01..        | 2026-01-01 | 2019-01 | 2026-02-28 |  4000
          an only child's parents                 | ELDERLY_ONLY_CHILD     | 2026-01..        | 2026-01-01 | 2019-01 | 2026-02-28 |  6000
          rent in a city of the first tier        | HOUSING_RENT           | 2026-01..        | 2026-01-01 | 2019-01 | 2026-02-28 |  3000
          degree: the 47th month                  | DEGREE_STUDY           | 2022-03..        | 2022-03-01 | 2019-01 | 2026-01-31 |   400
          degree: the 48th and last month         | DEGREE_STUDY           | 2022-02..        | 2022-02-01 | 2019-01 | 2026-01-31 |   400
          degree: 48 months ended last December   | DEGREE_STUDY           | 2022-01..        | 2022-01-01 | 2019-01 | 2026-01-31 |     0
          degree: ends within the year            | DEGREE_STUDY           | 2022-04..        | 2022-04-01 | 2019-01 | 2026-12-31 |  1200
          degree: ended by the officer before     | DEGREE_STUDY           | 2022-04..2026-01 | 2022-04-01 | 2019-01 | 2026-12-31 |   400
          loan: the 240th and last month          | HOUSING_LOAN           | 2006-04..        | 2019-01-01 | 2019-01 | 2026-03-31 |  3000
          loan: the month after is not counted    | HOUSING_LOAN           | 2006-04..        | 2019-01-01 | 2019-01 | 2026-04-30 |  3000
          loan: 240 months ended last December    | HOUSING_LOAN           | 2006-01..        | 2019-01-01 | 2019-01 | 2026-04-30 |     0
          certificate: before its month           | VOCATIONAL_CERTIFICATE | 2026-04..        | 2026-03-01 | 2019-01 | 2026-03-31 |     0
          certificate: in its month, whole        | VOCATIONAL_CERTIFICATE | 2026-04..        | 2026-04-01 | 2019-01 | 2026-04-30 |  3600
          certificate: once in its year           | VOCATIONAL_CERTIFICATE | 2026-04..        | 2026-04-01 | 2019-01 | 2026-12-31 |  3600
          certificate: not in the next year       | VOCATIONAL_CERTIFICATE | 2025-12..        | 2025-12-01 | 2019-01 | 2026-01-31 |     0
          major illness is never in payroll       | MAJOR_ILLNESS          | 2026-01..        | 2026-01-01 | 2019-01 | 2026-12-31 |     0
        """)
    void countsFromTheClaims(
            String name,
            DeductionItem item,
            String claim,
            LocalDate filed,
            YearMonth first,
            LocalDate paid,
            String soFar) {
        DeductionClaim of = claim(item, "100%", claim, filed);

        assertThat(OF_2023.upTo(List.of(of), first, paid)).isEqualTo(yuan(soFar));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                              | table | item               | share | claimed | a month
          2019, child                       | 2019  | CHILD_EDUCATION    | 100%  |         | 1000
          2022, infant                      | 2022  | INFANT_CARE        | 100%  |         | 1000
          2023, child                       | 2023  | CHILD_EDUCATION    | 100%  |         | 2000
          IIT-025, child shared by parents  | 2023  | CHILD_EDUCATION    | 50%   |         | 1000
          infant shared by parents          | 2023  | INFANT_CARE        | 50%   |         | 1000
          2019, only child                  | 2019  | ELDERLY_ONLY_CHILD | 100%  |         | 2000
          2023, only child                  | 2023  | ELDERLY_ONLY_CHILD | 100%  |         | 3000
          elderly, a fen below the limit    | 2023  | ELDERLY_SHARED     | 100%  | 1499.99 | 1499.99
          elderly, on the limit             | 2023  | ELDERLY_SHARED     | 100%  | 1500.00 | 1500
          elderly, a fen above the limit    | 2023  | ELDERLY_SHARED     | 100%  | 1500.01 | 1500
          IIT-025, elderly, 2,000 claimed   | 2023  | ELDERLY_SHARED     | 100%  | 2000.00 | 1500
          2019, elderly, 2,000 claimed      | 2019  | ELDERLY_SHARED     | 100%  | 2000.00 | 1000
          half a fen rises                  | 2023  | ELDERLY_SHARED     | 50%   | 1000.01 | 500.01
          degree                            | 2023  | DEGREE_STUDY       | 100%  |         | 400
          loan                              | 2023  | HOUSING_LOAN       | 100%  |         | 1000
          certificate, once, not shared     | 2023  | VOCATIONAL_CERTIFICATE | 50% |       | 3600
        """)
    void takesOffEachMonth(String name, int table, DeductionItem item, String share, String claimed, String aMonth) {
        AdditionalDeductionTable amounts =
                switch (table) {
                    case 2019 -> NationalTables.ADDITIONAL_2019;
                    case 2022 -> NationalTables.ADDITIONAL_2022;
                    default -> NationalTables.ADDITIONAL_2023;
                };
        LocalDate filed = LocalDate.of(table, 1, 1);
        DeductionClaim claim = claim(item, share + " " + (claimed == null ? "" : claimed), table + "-01..", filed);

        assertThat(new AdditionalDeduction(amounts, "TIER_1")
                        .upTo(List.of(claim), YearMonth.of(table, 1), LocalDate.of(table, 1, 31)))
                .isEqualTo(yuan(aMonth));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"TIER_1, 1500", "TIER_2, 1100", "TIER_3, 800"})
    void rentGoesByTier(String tier, String aMonth) {
        DeductionClaim rent = claim(DeductionItem.HOUSING_RENT, "100%", "2026-01..", LocalDate.of(2026, 1, 1));

        assertThat(new AdditionalDeduction(NationalTables.ADDITIONAL_2023, tier)
                        .upTo(List.of(rent), YearMonth.of(2026, 1), LocalDate.of(2026, 1, 31)))
                .isEqualTo(yuan(aMonth));
    }

    /** IIT-025: two children at half, an infant, a degree, a loan and a shared elderly claim, 6,900 a month. */
    @Test
    void addsTheClaimsAndSaysHow() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        List<DeductionClaim> claims = List.of(
                claim(DeductionItem.CHILD_EDUCATION, "50%", "2026-01..", day),
                claim(DeductionItem.CHILD_EDUCATION, "50%", "2026-01..", day),
                claim(DeductionItem.INFANT_CARE, "100%", "2026-01..", day),
                claim(DeductionItem.DEGREE_STUDY, "100%", "2026-01..", day),
                claim(DeductionItem.HOUSING_LOAN, "100%", "2026-01..", day),
                claim(DeductionItem.ELDERLY_SHARED, "100% 2000", "2026-01..", day),
                claim(DeductionItem.VOCATIONAL_CERTIFICATE, "100%", "2026-03..", day));
        YearMonth first = YearMonth.of(2020, 1);

        assertThat(OF_2023.upTo(claims, first, LocalDate.of(2026, 1, 31))).isEqualTo(yuan("6900"));
        assertThat(OF_2023.upTo(claims, first, LocalDate.of(2026, 3, 31))).isEqualTo(yuan("24300"));
        assertThat(OF_2023.inNumbers(claims, first, LocalDate.of(2026, 3, 31)))
                .isEqualTo("1000.00 * 3 + 1000.00 * 3 + 2000.00 * 3 + 400.00 * 3 + 1000.00 * 3 + 1500.00 * 3"
                        + " + 3600.00 * 1");
        assertThat(OF_2023.inNumbers(List.of(), first, LocalDate.of(2026, 3, 31)))
                .isEqualTo("0.00");
    }

    /** Makes a claim: share and, where it is shared, the amount claimed; months such as {@code 2026-01..2026-03}. */
    static DeductionClaim claim(DeductionItem item, String share, String months, LocalDate filed) {
        String[] parts = share.split(" ");
        String to = months.substring(9);
        return new DeductionClaim(
                item,
                Rate.percent(parts[0]),
                parts.length == 1 ? null : yuan(parts[1]),
                YearMonth.parse(months.substring(0, 7)),
                to.isEmpty() ? null : YearMonth.parse(to),
                filed);
    }
}
