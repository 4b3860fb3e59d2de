package org.fenglu.kernel.career.severance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The end of a contract, 劳动合同法 articles 46, 47, 87 and 97, with the numbers of rates/")
class SeveranceTest {

    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final Dated<SeveranceTable> TABLE =
            RateFiles.packaged().book().on(SeveranceTable.KEY, END);

    @ParameterizedTest(name = "{0}: {1} to {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # article 47 paragraph 1                    | first day  | last day   | months of wage
          one day                                   | 2025-01-01 | 2025-01-01 | 0.5
          PAY-ST-SV-5, three months                 | 2019-01-01 | 2019-03-31 | 0.5
          5 months and 30 days: below               | 2025-01-01 | 2025-06-29 | 0.5
          6 months exactly: on                      | 2025-01-01 | 2025-06-30 | 1
          6 months and a day: above                 | 2025-01-01 | 2025-07-01 | 1
          a year less a day                         | 2025-01-01 | 2025-12-30 | 1
          a year exactly adds nothing more          | 2025-01-01 | 2025-12-31 | 1
          a year and a day                          | 2025-01-01 | 2026-01-01 | 1.5
          PAY-ST-SV-2, 6 years 6 months             | 2019-01-01 | 2025-06-30 | 7
          PAY-ST-SV-3, 6 years 7 months             | 2019-01-01 | 2025-07-31 | 7
          6 years 6 months less a day               | 2019-01-01 | 2025-06-29 | 6.5
          from the end of August, one day short     | 2019-08-31 | 2020-02-28 | 0.5
          from the end of August, leap day served   | 2019-08-31 | 2020-02-29 | 1
          from a leap day, a year                   | 2024-02-29 | 2025-02-28 | 1
          from the middle of a month, 6 months      | 2025-01-16 | 2025-07-15 | 1
        """)
    void countsService(String name, LocalDate first, LocalDate last, String months) {
        assertThat(new ServiceMonths(TABLE.values()).of(first, last)).isEqualTo(Quantity.of(months));
    }

    @ParameterizedTest(name = "{0}: {5} × {4} = {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # article 47 paragraph 2, 实施条例 27 | average  | local   | minimum | months | wage     | compensation
          PAY-ST-SV-6, above the cap         | 30000.00 | 8000.00 | 1900.00 | 12     | 24000.00 | 288000.00
          a fen above the cap                | 24000.01 | 8000.00 | 1900.00 | 12     | 24000.00 | 288000.00
          exactly at the cap: no year cap    | 24000.00 | 8000.00 | 1900.00 | 15     | 24000.00 | 360000.00
          a fen below the cap                | 23999.99 | 8000.00 | 1900.00 | 15     | 23999.99 | 359999.85
          PAY-ST-SV-8, below the minimum     | 1500.00  | 8000.00 | 1900.00 | 15     | 1900.00  | 28500.00
          exactly the minimum                | 1900.00  | 8000.00 | 1900.00 | 15     | 1900.00  | 28500.00
          a fen above the minimum            | 1900.01  | 8000.00 | 1900.00 | 15     | 1900.01  | 28500.15
        """)
    void cutsTheWageAndThenTheYears(
            String name, String average, String local, String minimum, String months, String wage, String expected) {
        Severance.Due due = rule(local, minimum)
                .due(
                        leaving(LeavingReason.EXPIRY, "2011-07-01", "2026-06-30"),
                        Money.yuan(average),
                        Money.ZERO,
                        Workings.SILENT);

        assertThat(due.months()).isEqualTo(Quantity.whole(15));
        assertThat(due.paidMonths()).isEqualTo(Quantity.of(months));
        assertThat(due.monthlyWage()).isEqualTo(Money.yuan(wage));
        assertThat(due.compensation()).isEqualTo(Money.yuan(expected));
    }

    @ParameterizedTest(name = "{0} after {1} years")
    @CsvSource(delimiter = '|', textBlock = """
        # years of a wage above the cap | first day  | months
          11                            | 2015-07-01 | 11
          12                            | 2014-07-01 | 12
          12 and a day                  | 2014-06-30 | 12
        """)
    void yearsAreCutAtTwelve(String name, String first, String months) {
        Severance.Due due = rule("8000.00", "1900.00")
                .due(
                        leaving(LeavingReason.EXPIRY, first, "2026-06-30"),
                        Money.yuan("24000.01"),
                        Money.ZERO,
                        Workings.SILENT);

        assertThat(due.paidMonths()).isEqualTo(Quantity.of(months));
    }

    @ParameterizedTest(name = "{0}, notice given {1}, public welfare post {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # reason                       | notice | welfare | compensation | damages  | notice pay
          RESIGNATION_FOR_CAUSE        | false  | false   | 38500.00     | 0.00     | 0.00
          AGREED_ON_EMPLOYERS_PROPOSAL | false  | false   | 38500.00     | 0.00     | 0.00
          AGREED_ON_OFFICERS_PROPOSAL  | false  | false   | 0.00         | 0.00     | 0.00
          RESIGNATION                  | true   | false   | 0.00         | 0.00     | 0.00
          DISMISSAL_FOR_FAULT          | false  | false   | 0.00         | 0.00     | 0.00
          DISMISSAL_WITH_NOTICE        | true   | false   | 38500.00     | 0.00     | 0.00
          DISMISSAL_WITH_NOTICE        | false  | false   | 38500.00     | 0.00     | 6000.00
          DISMISSAL_WITH_NOTICE        | true   | true    | 0.00         | 0.00     | 0.00
          REDUNDANCY                   | false  | false   | 38500.00     | 0.00     | 0.00
          EXPIRY                       | false  | false   | 38500.00     | 0.00     | 0.00
          EXPIRY                       | false  | true    | 0.00         | 0.00     | 0.00
          EQUAL_RENEWAL_REFUSED        | false  | false   | 0.00         | 0.00     | 0.00
          TASK_COMPLETED               | false  | false   | 38500.00     | 0.00     | 0.00
          PENSION_STARTED              | false  | false   | 0.00         | 0.00     | 0.00
          DEATH                        | false  | false   | 0.00         | 0.00     | 0.00
          EMPLOYER_ENDED               | false  | false   | 38500.00     | 0.00     | 0.00
          UNLAWFUL                     | false  | false   | 0.00         | 77000.00 | 0.00
        """)
    void isDueByReason(
            LeavingReason reason, boolean notice, boolean welfare, String compensation, String damages, String pay) {
        Leaving leaving = new Leaving(reason, LocalDate.of(2020, 1, 1), END, notice, welfare);
        Severance.Due due =
                rule("8000.00", "1900.00").due(leaving, Money.yuan("5500.00"), Money.yuan("6000.00"), Workings.SILENT);

        assertThat(due.compensation()).isEqualTo(Money.yuan(compensation));
        assertThat(due.damages()).isEqualTo(Money.yuan(damages));
        assertThat(due.noticePay()).isEqualTo(Money.yuan(pay));
        assertThat(due.ground().place()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} from {1}: {2} months, counted from {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # article 97; 实施条例 25 | first day  | months | counted from
          EXPIRY                 | 2007-12-31 | 18.5   | 2008-01-01
          EXPIRY                 | 2008-01-01 | 18.5   |
          EXPIRY                 | 2008-01-02 | 18.5   |
          UNLAWFUL               | 1998-07-01 | 28     |
          RESIGNATION            | 1998-07-01 | 28     |
        """)
    void countsCompensationSinceTheLawAndDamagesFromTheFirstDay(
            LeavingReason reason, String first, String months, LocalDate counted) {
        Severance.Due due = rule("8000.00", "1900.00")
                .due(leaving(reason, first, "2026-06-29"), Money.yuan("5500.00"), Money.ZERO, Workings.SILENT);

        assertThat(due.months()).isEqualTo(Quantity.of(months));
        assertThat(due.olderService()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # 实施条例 27                      | gross of each month, oldest first                 | average
          twelve of thirteen months        | 99999,6000,6000,6000,6000,6000,6000,6000,6000,6000,6000,6000,6100 | 6008.33
          three months of service          | 5000,5000,5001                                    | 5000.33
          half a fen is rounded up         | 5000.00,5000.01                                   | 5000.01
          one month                        | 4321.09                                           | 4321.09
        """)
    void averagesTheLastMonths(String name, String gross, String average) {
        List<Money> months = Arrays.stream(gross.split(",")).map(Money::yuan).toList();

        assertThat(rule("8000.00", "1900.00").wage().average(months, Workings.SILENT))
                .isEqualTo(Money.yuan(average));
    }

    @Test
    void saysHowItCameAboutAndWhereItStands() {
        Workings workings = Workings.kept();
        rule("8000.00", "1900.00")
                .due(
                        leaving(LeavingReason.UNLAWFUL, "2020-01-01", "2026-06-30"),
                        Money.yuan("5500.00"),
                        Money.ZERO,
                        workings);

        assertThat(workings.steps())
                .extracting(Step::formula)
                .containsExactly(
                        Formula.SEVERANCE_FLOOR,
                        Formula.SEVERANCE_CAP,
                        Formula.SEVERANCE_CAP,
                        Formula.SEVERANCE,
                        Formula.UNLAWFUL_DISMISSAL_DAMAGES);
        assertThat(Stream.of(Formula.SEVERANCE, Formula.UNLAWFUL_DISMISSAL_DAMAGES))
                .allSatisfy(formula -> assertThat(workings.steps())
                        .filteredOn(step -> step.formula() == formula)
                        .allSatisfy(step -> assertThat(step.versions()).contains(TABLE.version())));
    }

    private static Leaving leaving(LeavingReason reason, String first, String last) {
        return new Leaving(reason, LocalDate.parse(first), LocalDate.parse(last), true, false);
    }

    private static Severance rule(String localAverage, String minimumWage) {
        return new Severance(new SeveranceWage(TABLE, dated(localAverage), dated(minimumWage)));
    }

    private static Dated<Money> dated(String amount) {
        Citation citation = new Citation("算例", null, null, null, null);
        Version version = new Version("test", LocalDate.EPOCH, null, citation, Evidence.A, Status.EXAMPLE);
        return new Dated<>(Money.yuan(amount), version);
    }
}
