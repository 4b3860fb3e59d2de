package org.fenglu.kernel.pay.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.VatMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected amounts are computed by hand: invoice less invoice / (1 + rate). */
@DisplayName("VAT inside a dispatch agency's invoice, 财税〔2016〕47号, 增值税法 articles 10 and 11")
class AgencyVatTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                               | method       | rate | invoice  | passed on | VAT
          the fee alone is taxed             | DIFFERENTIAL | 5%   | 10105.00 |  10000.00 |   5.00
          a fee of nothing                   | DIFFERENTIAL | 5%   | 10000.00 |  10000.00 |   0.00
          5.0476 rises                       | DIFFERENTIAL | 5%   | 10106.00 |  10000.00 |   5.05
          the whole invoice is taxed         | GENERAL      | 6%   | 10600.00 |  10000.00 | 600.00
          571.9811 drops                     | GENERAL      | 6%   | 10105.00 |  10000.00 | 571.98
          the whole at the small rate        | SMALL_SCALE  | 3%   | 10300.00 |  10000.00 | 300.00
          294.3204 drops                     | SMALL_SCALE  | 3%   | 10105.00 |  10000.00 | 294.32
        """)
    void isInsideTheInvoice(String name, VatMethod method, String rate, String invoice, String passedOn, String vat) {
        Workings workings = Workings.kept();
        AgencyVat rule = new AgencyVat(method, Rate.percent(rate));

        assertThat(rule.inside(yuan(invoice), yuan(passedOn), workings)).isEqualTo(yuan(vat));
        assertThat(workings.steps()).singleElement().satisfies(step -> assertThat(step.formula())
                .isEqualTo(method == VatMethod.DIFFERENTIAL ? Formula.VAT_ON_DIFFERENCE : Formula.VAT_ON_WHOLE));
    }
}
