package org.fenglu.kernel.pay.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.VatMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a dispatch agency charges and owes, 财税〔2016〕47号, 劳动合同法 article 58")
class AgencyInvoiceTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                      | pass    | fee    | method       | rate | vat    | total   | kept
          PAY-DP-1                  | 6650.00 |  60.00 | DIFFERENTIAL |   5% |   2.86 | 6710.00 |   57.14
          PAY-DP-3                  | 6650.00 |  60.00 | SMALL_SCALE  |   3% | 195.44 | 6710.00 | -135.44
          general method            | 6650.00 |  60.00 | GENERAL      |   6% | 379.81 | 6710.00 | -319.81
          no fee, nothing to tax    | 6650.00 |   0.00 | DIFFERENTIAL |   5% |   0.00 | 6650.00 |    0.00
        """)
    void holdsItsVat(
            String name,
            String passThrough,
            String fee,
            VatMethod method,
            String rate,
            String vat,
            String total,
            String kept) {
        AgencyVat rule = new AgencyVat(method, Rate.percent(rate));
        AgencyInvoice invoice = AgencyInvoice.of(Money.yuan(passThrough), Money.yuan(fee), rule, Workings.SILENT);

        assertThat(invoice.vat()).isEqualTo(Money.yuan(vat));
        assertThat(invoice.total()).isEqualTo(Money.yuan(total));
        assertThat(invoice.kept()).isEqualTo(Money.yuan(kept));
    }

    @ParameterizedTest(name = "PAY-DP-4: {0} months, {1}")
    @CsvSource({"0, 0.00", "1, 1900.00", "2, 3800.00"})
    void owesTheMinimumWageWithoutAnAssignment(int months, String due) {
        assertThat(new IdlePay(Money.yuan("1900")).due(months, Workings.SILENT)).isEqualTo(Money.yuan(due));
    }
}
