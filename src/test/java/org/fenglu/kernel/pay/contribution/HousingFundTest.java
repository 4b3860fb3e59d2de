package org.fenglu.kernel.pay.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.sample.SampleBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Housing fund: one side's deposit, and what of it is free of tax")
class HousingFundTest {

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                | base     | rate | rounding     | deposit
          HPF-001, Shanghai's ceiling at 7%   | 37731.00 | 7%   | YUAN_HALF_UP | 2641.00
          HPF-001, its floor at 7%            |  2740.00 | 7%   | YUAN_HALF_UP |  192.00
          HPF-001, its ceiling at 5%          | 37731.00 | 5%   | YUAN_HALF_UP | 1887.00
          HPF-001, its floor at 5%            |  2740.00 | 5%   | YUAN_HALF_UP |  137.00
          HPF-003, 700.70 rises               | 10010.00 | 7%   | YUAN_HALF_UP |  701.00
          HPF-003, supplementary, by itself   | 10010.00 | 5%   | YUAN_HALF_UP |  501.00
          HPF-003 rounded once would be less  | 10010.00 | 12%  | YUAN_HALF_UP | 1201.00
          HPF-004, Guiyang's highest          | 25392.00 | 12%  | YUAN_HALF_UP | 3047.00
          Wuhan, to the fen: 8,657.34 for two | 36072.25 | 12%  | FEN_HALF_UP  | 4328.67
          half a yuan rises                   | 10150.00 | 10%  | YUAN_HALF_UP | 1015.00
          a fen below half a yuan             | 10004.90 | 10%  | YUAN_HALF_UP | 1000.00
          half a yuan                         | 10005.00 | 10%  | YUAN_HALF_UP | 1001.00
        """)
    void deposits(String name, String base, String rate, Rounding rounding, String deposit) {
        Money due = HousingFund.deposit(
                yuan(base), Rate.percent(rate), SampleBook.dated("rounding", rounding), Workings.SILENT);

        assertThat(due).isEqualTo(yuan(deposit));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                               | deposit | limit base | limit   | excess
          IIT-030, above three times average | 4800.00 |   37731.00 | 4527.72 | 272.28
          a fen below the limit              | 1199.99 |   10000.00 | 1200.00 |   0.00
          on the limit                       | 1200.00 |   10000.00 | 1200.00 |   0.00
          a fen above the limit              | 1200.01 |   10000.00 | 1200.00 |   0.01
          HPF-003, rounding goes above it    | 1202.00 |   10010.00 | 1201.20 |   0.80
          half a fen of the limit rises      |  100.00 |     833.29 |   99.99 |   0.01
          no deposit                         |    0.00 |   10000.00 | 1200.00 |   0.00
        """)
    void isFreeOfTaxUpToALimit(String name, String deposit, String base, String limit, String excess) {
        FundTaxLimit rule = new FundTaxLimit(Rate.percent("12%"));

        assertThat(rule.limit(yuan(base), Workings.SILENT)).isEqualTo(yuan(limit));
        assertThat(rule.excess(yuan(deposit), yuan(base), Workings.SILENT)).isEqualTo(yuan(excess));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # rate     | allowed, of 5% to 12%
          4.9999%  | false
          5%       | true
          5.0001%  | true
          11.9999% | true
          12%      | true
          12.0001% | false
        """)
    void allowsTheCitysRates(String rate, boolean isAllowed) {
        BaseBounds bounds = new BaseBounds(yuan("2540"), yuan("36348"));
        HousingFundTable table = new HousingFundTable(bounds, Rate.percent("5%"), Rate.percent("12%"));

        assertThat(table.allows(Rate.percent(rate))).isEqualTo(isAllowed);
        assertThat(new RateRange(Rate.percent("5%"), Rate.percent("12%")).holds(Rate.percent(rate)))
                .isEqualTo(isAllowed);
    }
}
