package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the withholding itself does not do: the exact tax of a row, a negative balance, the annual return. */
@DisplayName("Annual settlement, 个人所得税法 articles 6 and 11")
class AnnualSettlementTest {

    private static final WithholdingTable TABLE = new WithholdingTable(
            Money.yuan("5000"),
            true,
            Money.yuan("60000"),
            Money.yuan("60000"),
            List.of(
                    new Bracket(Money.yuan("36000"), Rate.percent("3%"), Money.ZERO),
                    new Bracket(null, Rate.percent("10%"), Money.yuan("2520"))));

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                    | income | contributions | relief | withheld | refund
          IIT-006 without the rule, January taxed |  54000 |             0 |      0 |      150 |   150.00
          IIT-007 nothing to settle               |  96000 |         24000 |      0 |      360 |     0.00
          the year owes more than was withheld    | 100000 |             0 |      0 |     1000 |  -480.00
          income is what may be deducted          |  60000 |             0 |      0 |        0 |     0.00
          one yuan more                           |  60001 |             0 |      0 |        0 |    -0.03
          relief is above the tax                 |  60100 |             0 |      5 |        3 |     3.00
        """)
    void settles(String name, String income, String contributions, String relief, String withheld, String refund) {
        var year = new YearToDate(
                2026,
                Money.yuan(income),
                Money.yuan(contributions),
                Money.ZERO,
                Money.ZERO,
                Money.yuan(relief),
                Money.yuan(withheld));

        assertThat(AnnualSettlement.refund(year, Money.ZERO, TABLE, Workings.SILENT))
                .isEqualTo(Money.yuan(refund));
    }

    @ParameterizedTest(name = "{0}: {2} / 1000000 fen")
    @CsvSource(delimiter = '|', textBlock = """
        # case                    | taxable  | exact
          IIT-009 January         | 31972.29 | 95916870000
          IIT-009 February        | 63944.58 | 387445800000
          IIT-024 inclusive bound | 36000.00 | 108000000000
          IIT-024 one fen above   | 36000.01 | 108000100000
        """)
    void keepsTheTaxOfARowExact(String name, String taxable, long exact) {
        Bracket bracket = TABLE.bracketOf(Money.yuan(taxable));

        assertThat(bracket.exactTaxOn(Money.yuan(taxable)).numerator()).isEqualTo(exact);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                             | income  | contributions | balance
          IIT-022 more is taken off        | 4100.00 |       1284.33 | -2184.33
          the balance is nothing           | 6284.33 |       1284.33 |     0.00
          one fen is left                  | 6284.34 |       1284.33 |     0.01
        """)
    void tellsABalanceBelowZero(String name, String income, String contributions, String balance) {
        var year = new YearToDate(
                2026, Money.yuan(income), Money.yuan(contributions), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        assertThat(CumulativeWithholding.balance(year, Money.yuan("5000"))).isEqualTo(Money.yuan(balance));
    }
}
