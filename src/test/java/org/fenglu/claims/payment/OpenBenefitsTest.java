package org.fenglu.claims.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is not settled when a case is to be closed in November 2026")
class OpenBenefitsTest {

    private static final BenefitLine PENSION = new BenefitLine(Benefit.DEPENDANT_PENSION, "mother");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # months by month: amount    | due                                   | paid                                  | open
        all paid, ended in October   | 2026-09:1.00 2026-10:1.00             | 2026-09:1.00 2026-10:1.00             | ''
        a fen missing                | 2026-10:1.00                          | 2026-10:0.99                          | BENEFIT_UNPAID 2026-10 0.01
        a fen too much               | 2026-10:1.00                          | 2026-10:1.01                          | BENEFIT_OVERPAID 2026-10 -0.01
        paid and not due             | ''                                    | 2026-10:1.00                          | BENEFIT_OVERPAID 2026-10 -1.00
        three months alike           | 2026-09:2.00 2026-10:2.00 2026-11:2.00 | ''                                   | BENEFIT_UNPAID 2026-09/2026-11 2.00
        a month between was paid     | 2026-09:2.00 2026-10:2.00 2026-11:2.00 | 2026-10:2.00                         | BENEFIT_UNPAID 2026-09 2.00; BENEFIT_UNPAID 2026-11 2.00
        another amount               | 2026-10:2.00 2026-11:3.00             | ''                                    | BENEFIT_UNPAID 2026-10 2.00; BENEFIT_UNPAID 2026-11 3.00
        goes on in December          | 2026-11:2.00 2026-12:2.00             | 2026-11:2.00                          | BENEFIT_GOES_ON 2026-12 2.00
        once, not paid               | once:5.00                             | ''                                    | BENEFIT_UNPAID 5.00
        """)
    void namesMonthsAndAmounts(String name, @Nullable String due, @Nullable String paid, String open) {
        assertThat(OpenBenefits.findings(months(due), months(paid), YearMonth.of(2026, 12)).stream()
                        .map(finding -> finding.code() + " " + finding.found())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(open);
    }

    private static Map<LineMonth, Money> months(@Nullable String text) {
        Map<LineMonth, Money> months = new HashMap<>();
        for (String each : text == null || text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] parts = each.split(":");
            boolean isOnce = parts[0].equals("once");
            BenefitLine line = isOnce ? BenefitLine.of(Benefit.FUNERAL_GRANT) : PENSION;
            YearMonth month = isOnce ? null : YearMonth.parse(parts[0]);
            months.put(new LineMonth(line, Payer.FUND, month), Money.yuan(parts[1]));
        }
        return months;
    }
}
