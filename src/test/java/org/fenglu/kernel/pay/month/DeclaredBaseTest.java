package org.fenglu.kernel.pay.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.sample.MonthDraft;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.kernel.staff.DeclaredBases;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Beijing, an average of 8,000: pension 8%, medical 2% + 3, unemployment 0.5%, fund 12%. Each base moves its own lines
 * and no other.
 */
class DeclaredBaseTest {

    private static final String ALL =
            "PENSION=9000 MEDICAL=9000 MATERNITY=9000 UNEMPLOYMENT=9000 WORK_INJURY=9000 HOUSING_FUND=9000";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # declared           | pension | medical | unemployment | fund
              -                  | 640.00  | 163.00  | 40.00        | 960.00
              PENSION=9000       | 720.00  | 163.00  | 40.00        | 960.00
              MEDICAL=9000       | 640.00  | 183.00  | 40.00        | 960.00
              UNEMPLOYMENT=9000  | 640.00  | 163.00  | 45.00        | 960.00
              HOUSING_FUND=9000  | 640.00  | 163.00  | 40.00        | 1080.00
              PENSION=9000 HOUSING_FUND=7000 | 720.00 | 163.00 | 40.00 | 840.00
            """)
    void eachInsuranceHasItsOwn(String declared, String pension, String medical, String unemployment, String fund) {
        Payslip payslip = new MonthDraft("2026-01")
                .officer(of -> of.declared(bases(declared)))
                .paid()
                .payslip();

        assertThat(payslip.amount("PENSION_EMPLOYEE")).hasToString(pension);
        assertThat(payslip.amount("MEDICAL_EMPLOYEE")).hasToString(medical);
        assertThat(payslip.amount("UNEMPLOYMENT_EMPLOYEE")).hasToString(unemployment);
        assertThat(payslip.amount("HOUSING_FUND_EMPLOYEE")).hasToString(fund);
        assertThat(payslip.amount("HOUSING_FUND_EMPLOYER")).hasToString(fund);
    }

    @Test
    void aNewHireGoesOnFromTheFirstMonthWhereNothingWasDeclared() {
        Money first = Money.yuan("8000");
        MonthDraft month = new MonthDraft("2026-01")
                .carried(new Carried(YearMonth.of(2025, 12), YearToDate.start(2026), first, first))
                .officer(of -> of.average("").declared(bases("PENSION=9000")));

        assertThat(month.paid().payslip().amount("PENSION_EMPLOYEE")).hasToString("720.00");
        assertThat(month.paid().payslip().amount("MEDICAL_EMPLOYEE")).hasToString("163.00");
        assertThat(month.paid().carried().contributionBase()).hasToString("8000.00");
        assertThat(month.paid().carried().housingFundBase()).hasToString("8000.00");
    }

    @Test
    void whoHasAllBasesDeclaredNeedsNoAverageAndFixesNoFirstMonth() {
        MonthDraft month =
                new MonthDraft("2026-01").officer(of -> of.average("").declared(bases(ALL)));

        assertThat(month.paid().payslip().amount("PENSION_EMPLOYEE")).hasToString("720.00");
        assertThat(month.paid().carried().contributionBase()).isNull();
        assertThat(month.paid().carried().housingFundBase()).isNull();
    }

    @Test
    void whoLacksOneOfThemIsRefused() {
        MonthOutcome outcome = new MonthDraft("2026-01")
                .officer(of -> of.average("").declared(bases(ALL.replace(" HOUSING_FUND=9000", ""))))
                .outcome(Workings.SILENT);

        assertThat(((Refused) outcome).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NO_CONTRIBUTION_BASE);
    }

    private static DeclaredBases bases(String text) {
        Map<BaseKind, Money> amounts = new EnumMap<>(BaseKind.class);
        for (String entry : text == null ? new String[0] : text.split(" ")) {
            int equals = entry.indexOf('=');
            amounts.put(BaseKind.valueOf(entry.substring(0, equals)), Money.yuan(entry.substring(equals + 1)));
        }
        return new DeclaredBases(amounts);
    }
}
