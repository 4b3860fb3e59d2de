package org.fenglu.kernel.pay.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.kernel.money.Money.yuan;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.sample.NationalTables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Below and on a bound, and above it: vector IIT-024; the bounds are inclusive. */
@DisplayName("预扣率表一, Notice 2018 No. 61")
class WithholdingTableTest {

    @ParameterizedTest(name = "{0} yuan: {1}, tax {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # taxable    | rate | quick  | tax
          0.00       | 3%   |      0 |      0.00
          0.16       | 3%   |      0 |      0.00
          0.17       | 3%   |      0 |      0.01
          35999.99   | 3%   |      0 |   1080.00
          36000.00   | 3%   |      0 |   1080.00
          36000.01   | 10%  |   2520 |   1080.00
          36000.04   | 10%  |   2520 |   1080.00
          36000.05   | 10%  |   2520 |   1080.01
          143999.99  | 10%  |   2520 |  11880.00
          144000.00  | 10%  |   2520 |  11880.00
          144000.01  | 20%  |  16920 |  11880.00
          299999.99  | 20%  |  16920 |  43080.00
          300000.00  | 20%  |  16920 |  43080.00
          300000.01  | 25%  |  31920 |  43080.00
          419999.99  | 25%  |  31920 |  73080.00
          420000.00  | 25%  |  31920 |  73080.00
          420000.01  | 30%  |  52920 |  73080.00
          659999.99  | 30%  |  52920 | 145080.00
          660000.00  | 30%  |  52920 | 145080.00
          660000.01  | 35%  |  85920 | 145080.00
          959999.99  | 35%  |  85920 | 250080.00
          960000.00  | 35%  |  85920 | 250080.00
          960000.01  | 45%  | 181920 | 250080.00
          9600000.00 | 45%  | 181920 | 4138080.00
        """)
    void findsTheRow(String taxable, String rate, String quick, String tax) {
        Bracket bracket = NationalTables.WITHHOLDING_2019.bracketOf(yuan(taxable));

        assertThat(bracket.rate()).isEqualTo(Rate.percent(rate));
        assertThat(bracket.quickDeduction()).isEqualTo(yuan(quick));
        assertThat(bracket.taxOn(yuan(taxable))).isEqualTo(yuan(tax));
    }

    /** A slip in one cell of any row is found, since the tax would jump at a bound. */
    @ParameterizedTest(name = "row {0}: {1} | {2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # row | up to  | rate | quick
          0   | 36000  | 4%   |      0
          0   | 36001  | 3%   |      0
          0   | 36000  | 3%   |      1
          1   | 144000 | 10%  |   2521
          1   | 144000 | 10%  |   2519.99
          1   | 144000 | 11%  |   2520
          2   | 30000  | 20%  |  16920
          2   | 144000 | 20%  |  16920
          5   | 960000 | 35%  |  85902
          6   |        | 45%  | 181290
          6   | 999999 | 45%  | 181920
        """)
    void refusesASlip(int row, String upTo, String rate, String quick) {
        List<Bracket> rows = new ArrayList<>(NationalTables.BRACKETS);
        rows.set(row, new Bracket(upTo == null ? null : yuan(upTo), Rate.percent(rate), yuan(quick)));

        assertThatThrownBy(() -> table(rows)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToHaveNoRowOrAnOpenRowInTheMiddle() {
        assertThatThrownBy(() -> table(List.of())).hasMessageContaining("last row");
        List<Bracket> open = List.of(
                new Bracket(null, Rate.percent("3%"), yuan("0")), new Bracket(null, Rate.percent("10%"), yuan("0")));
        assertThatThrownBy(() -> table(open)).hasMessageContaining("The rows of a tax table rise");
        assertThat(table(List.of(new Bracket(null, Rate.percent("3%"), yuan("0"))))
                        .brackets())
                .hasSize(1);
    }

    @Test
    void saysWhereTheTaxJumps() {
        List<Bracket> rows = new ArrayList<>(NationalTables.BRACKETS);
        rows.set(1, new Bracket(yuan("144000"), Rate.percent("10%"), yuan("2502")));

        assertThatThrownBy(() -> table(rows))
                .hasMessage("At 36000.00 yuan the tax jumps from 1080.00 to 1098.00;"
                        + " check the rates and quick deductions of the two rows");
    }

    private static WithholdingTable table(List<Bracket> rows) {
        return new WithholdingTable(yuan("5000"), false, null, null, rows);
    }
}
