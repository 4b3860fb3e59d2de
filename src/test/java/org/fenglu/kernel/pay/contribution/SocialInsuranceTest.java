package org.fenglu.kernel.pay.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.sample.SampleBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One month's contribution to one insurance, each side by itself")
class SocialInsuranceTest {

    @ParameterizedTest(name = "{0}: {4} and {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                | base     | employer    | employee  | employer pays | employee pays
          SI-001, pension                     | 20000.00 | 16%         | 8%        |       3200.00 |       1600.00
          SI-001, medical                     | 20000.00 | 9%          | 2%        |       1800.00 |        400.00
          SI-001, work injury                 | 20000.00 | 0.2%        | 0%        |         40.00 |          0.00
          SI-003, unemployment on the floor   |  7460.00 | 0.5%        | 0.5%      |         37.30 |         37.30
          SI-004, 188.655 rises               | 37731.00 | 0.5%        | 0.5%      |        188.66 |        188.66
          SI-004, 75.462 drops                | 37731.00 | 0.2%        | 0%        |         75.46 |          0.00
          SI-007, county notice, pension      |  4403.00 | 16%         | 8%        |        704.48 |        352.24
          SI-007, county notice, unemployment |  4403.00 | 0.7%        | 0.3%      |         30.82 |         13.21
          Beijing: 3 yuan beside the 2%       |  7270.00 | 9.8%        | 2% + 3    |        712.46 |        148.40
          Beijing: 3 yuan whatever the base   | 36348.00 | 9.8%        | 2% + 3    |       3562.10 |        729.96
          the employer may have one too       |  1000.00 | 1% + 0.50   | 0%        |         10.50 |          0.00
          the fixed amount is not rounded     |   123.45 | 0% + 0.01   | 1% + 0.01 |          0.01 |          1.24
        """)
    void eachSidePays(
            String name, String base, String employer, String employee, String employerPays, String employeePays) {
        ContributionTerms terms = terms(employer, employee, Rounding.FEN_HALF_UP, Rounding.FEN_HALF_UP);

        assertThat(SocialInsurance.employer(yuan(base), terms, Workings.SILENT)).isEqualTo(yuan(employerPays));
        assertThat(SocialInsurance.employee(yuan(base), terms, Workings.SILENT)).isEqualTo(yuan(employeePays));
        assertThat(terms.isPaidByEmployee()).isEqualTo(!employee.equals("0%"));
    }

    /** Products ship modes such as 见分进角, since cities differ; each side has its own. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # mode       | 8% of 4,403.01 = 352.2408
          FEN_HALF_UP  | 352.24
          FEN_UP       | 352.25
          FEN_DOWN     | 352.24
          JIAO_HALF_UP | 352.20
          JIAO_UP      | 352.30
          JIAO_DOWN    | 352.20
          YUAN_HALF_UP | 352.00
          YUAN_UP      | 353.00
          YUAN_DOWN    | 352.00
        """)
    void eachSideRoundsInItsOwnWay(Rounding mode, String pays) {
        ContributionTerms employees = terms("8%", "8%", Rounding.FEN_HALF_UP, mode);
        ContributionTerms employers = terms("8%", "8%", mode, Rounding.FEN_HALF_UP);

        assertThat(SocialInsurance.employee(yuan("4403.01"), employees, Workings.SILENT))
                .isEqualTo(yuan(pays));
        assertThat(SocialInsurance.employer(yuan("4403.01"), employees, Workings.SILENT))
                .isEqualTo(yuan("352.24"));
        assertThat(SocialInsurance.employer(yuan("4403.01"), employers, Workings.SILENT))
                .isEqualTo(yuan(pays));
    }

    @Test
    void saysWhatWasDoneAndWhereItStands() {
        Workings workings = Workings.kept();
        ContributionTerms terms = terms("9.8%", "2% + 3", Rounding.FEN_HALF_UP, Rounding.FEN_UP);

        SocialInsurance.employee(yuan("7270"), terms, workings);

        assertThat(workings.steps()).extracting(Step::expression).containsExactly("7270.00 * 0.02", "145.40 + 3.00");
        assertThat(workings.steps().get(0).versions())
                .containsExactly(
                        terms.rate().version(), terms.employeeRounding().version());
        assertThat(workings.steps().get(0).rounding()).isEqualTo(Rounding.FEN_UP);
    }

    private static ContributionTerms terms(
            String employer, String employee, Rounding forEmployer, Rounding forEmployee) {
        String[] ofEmployer = (employer + " + 0").split(" \\+ ");
        String[] ofEmployee = (employee + " + 0").split(" \\+ ");
        ContributionRate rate = new ContributionRate(
                Rate.percent(ofEmployer[0]), Rate.percent(ofEmployee[0]), yuan(ofEmployer[1]), yuan(ofEmployee[1]));
        return new ContributionTerms(
                ContributionScheme.PENSION,
                SampleBook.dated("bounds", new BaseBounds(yuan("0"), yuan("100000"))),
                SampleBook.dated("rate", rate),
                SampleBook.dated("employer's rounding", forEmployer),
                SampleBook.dated("employee's rounding", forEmployee));
    }
}
