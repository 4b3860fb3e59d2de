package org.fenglu.kernel.whole.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Controls over a force")
class ControlsTest {

    private static final YearlyIndex INDEX = new YearlyIndex("ALL_UNITS_EMPLOYED_AVG", "330200", -1);

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # 宁波 article 18                  | total      | person-months | index    | met   | mean     | margin
          PAY-NB-01                        | 3560000.00 | 624           | 60316.00 | true  | 68461.54 | 8145.54
          exactly the index                | 3136432.00 | 624           | 60316.00 | true  | 60316.00 | 0.00
          a fen short in the whole force   | 3136431.99 | 624           | 60316.00 | false | 60316.00 | 0.00
          a fen short for each             | 3136431.48 | 624           | 60316.00 | false | 60315.99 | -0.01
          one month is raised to a year    | 5026.34    | 1             | 60316.00 | true  | 60316.08 | 0.08
          ten months of three people       | 150790.00  | 30            | 60316.00 | true  | 60316.00 | 0.00
        """)
    void averageIsNotBelowTheIndex(
            String name, String total, long months, String index, boolean isMet, String mean, String margin) {
        Verdict.OfMoney verdict = new ParityFloor(INDEX, PayMeasure.GROSS)
                .verdict(new PayOfForce(Money.yuan(total), months), dated(index), Workings.SILENT);

        assertThat(verdict)
                .isEqualTo(new Verdict.OfMoney(isMet, Money.yuan(mean), Money.yuan(index), Money.yuan(margin)));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # 120% of 60,316 a head and year | total      | person-months | met   | budget     | margin
          the notice's posts             | 3560000.00 | 624           | true  | 3763718.40 | 203718.40
          exactly the budget             | 3763718.40 | 624           | true  | 3763718.40 | 0.00
          a fen above                    | 3763718.41 | 624           | false | 3763718.40 | -0.01
          a month of one person          | 6031.60    | 1             | true  | 6031.60    | 0.00
          a budget is not rounded up     | 42221.20   | 7             | true  | 42221.20   | 0.00
        """)
    void sumIsWithinTheBudget(String name, String total, long months, boolean isMet, String budget, String margin) {
        Verdict.OfMoney verdict = new Envelope(INDEX, Rate.percent("120%"), PayMeasure.GROSS)
                .verdict(new PayOfForce(Money.yuan(total), months), dated("60316.00"), Workings.SILENT);

        assertThat(verdict)
                .isEqualTo(new Verdict.OfMoney(isMet, Money.yuan(total), Money.yuan(budget), Money.yuan(margin)));
    }

    @ParameterizedTest(name = "{0} of {1} police at {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # auxiliaries | police | share | met   | limit | margin
          319         | 320    | 100%  | true  | 320   | 1
          320         | 320    | 100%  | true  | 320   | 0
          321         | 320    | 100%  | false | 320   | -1
          5           | 3      | 150%  | false | 4     | -1
          1           | 0      | 100%  | false | 0     | -1
        """)
    void auxiliariesAreNoMoreThanPolice(
            long auxiliaries, long police, String share, boolean isMet, long limit, long margin) {
        assertThat(new Headcount(Rate.percent(share)).verdict(auxiliaries, police))
                .isEqualTo(new Verdict.OfPeople(isMet, auxiliaries, limit, margin));
    }

    @ParameterizedTest(name = "{0} and {1} for {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # within | scheme       | region | paid by      | holds
          370000 |              | 370100 | any          | true
          370000 |              | 370102 | any          | true
          370000 |              | 360100 | any          | false
          330200 |              | 330200 | any          | true
          330200 |              | 330203 | any          | true
          330200 |              | 330000 | any          | false
          330200 |              | 330400 | any          | false
                 | jiaxing-2018 | 330400 | jiaxing-2018 | true
                 | jiaxing-2018 | 330400 | any          | false
          370000 | jiaxing-2018 | 330400 | jiaxing-2018 | false
        """)
    void holdsForAPlaceAndAScheme(String within, String scheme, String region, String paidBy, boolean holds) {
        ControlScope scope = new ControlScope(within == null ? null : new Region(within), scheme);

        assertThat(scope.holdsFor(new Region(region), paidBy)).isEqualTo(holds);
    }

    @Test
    void saysHowItCameAboutAndWhereTheIndexStands() {
        Workings workings = Workings.kept();
        Verdict.OfMoney verdict = new Envelope(INDEX, Rate.percent("120%"), PayMeasure.GROSS)
                .verdict(new PayOfForce(Money.yuan("3560000.00"), 624), dated("60316.00"), workings);

        assertThat(workings.steps())
                .extracting(Step::expression)
                .containsExactly("60316.00 * 1.2", "72379.20 * 624 / 12", "3763718.40 - 3560000.00");
        assertThat(workings.steps().get(0).versions()).hasSize(1);
        assertThat(workings.steps().get(2).result()).isEqualTo(verdict.margin());
    }

    private static Dated<Money> dated(String amount) {
        Citation citation = new Citation("算例", null, null, null, null);
        Version version = new Version("test", LocalDate.EPOCH, null, citation, Evidence.A, Status.EXAMPLE);
        return new Dated<>(Money.yuan(amount), version);
    }
}
