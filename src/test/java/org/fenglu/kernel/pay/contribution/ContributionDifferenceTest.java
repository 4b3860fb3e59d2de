package org.fenglu.kernel.pay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Contributions after bounds that were published late; the tax-free base of the fund")
class ContributionDifferenceTest {

    @ParameterizedTest(name = "{0}: {6}, {7}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                            | declared | old floor | new floor | employer | employee | er    | ee
          SI-009 pension                  |     6000 |      7460 |      7546 |      16% |       8% | 13.76 | 6.88
          SI-009 medical                  |     6000 |      7460 |      7546 |       9% |       2% |  7.74 | 1.72
          SI-009 unemployment             |     6000 |      7460 |      7546 |     0.5% |     0.5% |  0.43 | 0.43
          SI-009 work injury              |     6000 |      7460 |      7546 |     0.2% |       0% |  0.17 | 0.00
          20 fen at 2% is 0.004, yet 0.01 |       50 |    100.20 |    100.40 |       2% |       2% |  0.01 | 0.01
          a wage above both floors        |    20000 |      7460 |      7546 |      16% |       8% |  0.00 | 0.00
          a floor that falls gives back   |     6000 |      7546 |      7460 |      16% |       8% | -13.76 | -6.88
        """)
    void isTheMonthComputedAgain(
            String name,
            String declared,
            String oldFloor,
            String newFloor,
            String employer,
            String employee,
            String employerDue,
            String employeeDue) {
        Dated<ContributionRate> rate =
                dated(new ContributionRate(Rate.percent(employer), Rate.percent(employee), Money.ZERO, Money.ZERO));
        ContributionTerms billed = terms(oldFloor, rate);
        ContributionTerms published = terms(newFloor, rate);
        Money wage = Money.yuan(declared);

        assertThat(ContributionDifference.employer(wage, billed, published, Workings.SILENT))
                .isEqualTo(Money.yuan(employerDue));
        assertThat(ContributionDifference.employee(wage, billed, published, Workings.SILENT))
                .isEqualTo(Money.yuan(employeeDue));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                       | base     | average  | limit base
          IIT-030, above three times | 40000.00 | 12577.00 | 37731.00
          on three times             | 37731.00 | 12577.00 | 37731.00
          one fen below              | 37730.99 | 12577.00 | 37730.99
        """)
    void holdsTheTaxFreeBaseToTheAverage(String name, String base, String average, String limitBase) {
        FundTaxBase rule = new FundTaxBase(Quantity.whole(3));

        assertThat(rule.limitBase(Money.yuan(base), Money.yuan(average), Workings.SILENT))
                .isEqualTo(Money.yuan(limitBase));
    }

    private static ContributionTerms terms(String floor, Dated<ContributionRate> rate) {
        BaseBounds bounds = new BaseBounds(Money.yuan(floor), Money.yuan("37302"));
        Dated<Rounding> rounding = dated(Rounding.FEN_HALF_UP);
        return new ContributionTerms(ContributionScheme.PENSION, dated(bounds), rate, rounding, rounding);
    }

    private static <T> Dated<T> dated(T values) {
        Citation citation = new Citation("社会保险法", null, "第十二条", null, null);
        LocalDate from = LocalDate.of(2011, 7, 1);
        return new Dated<>(values, new Version("test", from, null, citation, Evidence.A, Status.FINAL));
    }
}
