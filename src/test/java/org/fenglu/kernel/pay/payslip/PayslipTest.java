package org.fenglu.kernel.pay.payslip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.kernel.money.Money.yuan;

import java.util.Arrays;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.words.wording.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A payslip: lines that add up, or no payslip")
class PayslipTest {

    private static final LineLayout LAYOUT = LineLayout.of(List.of(
            new LineDefinition("WAGE", "工资", PayslipSection.WAGE),
            new LineDefinition("STANDARD", "标准", PayslipSection.INFORMATION)));

    /** A wage of 5,000 with 400 of pension, 10 of tax, 20 taken for a loss, 800 of the employer's and a fee of 100. */
    private static long[] amounts() {
        long[] amounts = new long[LAYOUT.size()];
        amounts[LAYOUT.place("WAGE")] = 5000_00;
        amounts[LAYOUT.place("STANDARD")] = 9999_00;
        amounts[LAYOUT.place(StatutoryLine.PENSION_EMPLOYEE)] = 400_00;
        amounts[LAYOUT.place(StatutoryLine.INCOME_TAX)] = 10_00;
        amounts[LAYOUT.place(StatutoryLine.LOSS_COMPENSATION)] = 20_00;
        amounts[LAYOUT.place(StatutoryLine.PENSION_EMPLOYER)] = 800_00;
        amounts[LAYOUT.place(StatutoryLine.AGENCY_FEE)] = 100_00;
        amounts[LAYOUT.place(StatutoryLine.AGENCY_VAT)] = 6_00;
        return amounts;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what is wrong          | totals: gross, contributions, tax, taken, net, employer's, cost | complaint
          nothing                | 5000 400 10 20 4570 800 5900           |
          gross a fen more       | 5000.01 400 10 20 4570 800 5900        | The WAGE of a payslip is 5000.01 but its lines make 5000.00
          gross a fen less       | 4999.99 400 10 20 4570 800 5900        | The WAGE of a payslip is 4999.99 but its lines make 5000.00
          contributions          | 5000 400.01 10 20 4570 800 5900        | The EMPLOYEE_CONTRIBUTION of a payslip is 400.01 but its lines make 400.00
          tax                    | 5000 400 10.01 20 4570 800 5900        | The TAX of a payslip is 10.01 but its lines make 10.00
          deductions             | 5000 400 10 20.01 4570 800 5900        | The DEDUCTION of a payslip is 20.01 but its lines make 20.00
          net a fen more         | 5000 400 10 20 4570.01 800 5900        | The net of a payslip is 4570.01 but its lines make 4570.00
          net a fen less         | 5000 400 10 20 4569.99 800 5900        | The net of a payslip is 4569.99 but its lines make 4570.00
          employer's             | 5000 400 10 20 4570 800.01 5900        | The EMPLOYER_CONTRIBUTION of a payslip is 800.01 but its lines make 800.00
          cost without the fee   | 5000 400 10 20 4570 800 5800           | The employer cost of a payslip is 5800.00 but its lines make 5900.00
          cost with the VAT      | 5000 400 10 20 4570 800 5906           | The employer cost of a payslip is 5906.00 but its lines make 5900.00
        """)
    void refusesTotalsThatItsLinesDoNotMake(String name, String totals, String complaint) {
        if (complaint == null) {
            assertThat(new Payslip(LAYOUT, amounts(), totals(totals)).totals()).isEqualTo(totals(totals));
        } else {
            assertThatThrownBy(() -> new Payslip(LAYOUT, amounts(), totals(totals)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(complaint);
        }
    }

    /** Two totals changed so that net and cost stay: only section by section does it show. */
    @Test
    void aStoredOneIsComparedSectionBySection() {
        Totals changed = totals("5000 399 11 20 4570 800 5900");

        assertThat(new Payslip(LAYOUT, amounts(), changed).totals()).isEqualTo(changed);
        assertThatThrownBy(() -> Payslip.stored(LAYOUT, amounts(), changed))
                .hasMessage("The EMPLOYEE_CONTRIBUTION of a payslip is 399.00 but its lines make 400.00");
    }

    @Test
    void refusesAnotherNumberOfLines() {
        long[] fewer = Arrays.copyOf(amounts(), LAYOUT.size() - 1);

        assertThatThrownBy(() -> new Payslip(LAYOUT, fewer, totals("5000 400 10 20 4570 800 5900")))
                .hasMessage((LAYOUT.size() - 1) + " amounts for " + LAYOUT.size() + " lines");
    }

    @Test
    void answersByPlaceLineAndCode() {
        Payslip payslip = new Payslip(LAYOUT, amounts(), totals("5000 400 10 20 4570 800 5900"));

        assertThat(payslip.amount("WAGE")).isEqualTo(yuan("5000"));
        assertThat(payslip.amount(0)).isEqualTo(yuan("5000"));
        assertThat(payslip.amount(StatutoryLine.INCOME_TAX)).isEqualTo(yuan("10"));
        assertThat(payslip.amount("INCOME_TAX")).isEqualTo(yuan("10"));
        assertThat(payslip.fen()).isEqualTo(amounts());
        assertThat(payslip.fen(1)).isEqualTo(9999_00);
        assertThat(payslip.layout()).isSameAs(LAYOUT);
        assertThatThrownBy(() -> payslip.amount("BONUS")).hasMessage("There is no line BONUS on this payslip");
    }

    @Test
    void aCopyOfItsAmountsChangesNothing() {
        Payslip payslip = new Payslip(LAYOUT, amounts(), totals("5000 400 10 20 4570 800 5900"));
        payslip.fen()[0] = 1;

        assertThat(payslip.fen(0)).isEqualTo(5000_00);
    }

    @Test
    void aLayoutReadBackIsTheSame() {
        LineLayout stored = LineLayout.stored(LAYOUT.lines());

        assertThat(stored).isEqualTo(LAYOUT).hasSameHashCodeAs(LAYOUT);
        assertThat(stored.place("INCOME_TAX")).isEqualTo(LAYOUT.place(StatutoryLine.INCOME_TAX));
        assertThat(stored.place("BONUS")).isEqualTo(-1);
        assertThat(stored.sum(PayslipSection.WAGE, amounts())).isEqualTo(5000_00);
        assertThat(stored.sum(PayslipSection.INFORMATION, amounts())).isEqualTo(10005_00);
    }

    @Test
    void aSchemeMustNotUseTheCodeOfAStatutoryLine() {
        List<LineDefinition> clash = List.of(new LineDefinition("INCOME_TAX", "税", PayslipSection.WAGE));

        assertThatThrownBy(() -> LineLayout.of(clash))
                .hasMessage("The line INCOME_TAX stands on the payslip twice;"
                        + " a scheme must not use the code of a statutory line");
    }

    @Test
    void eachStatutoryLineHasItsPlaceAndItsWords() {
        for (StatutoryLine line : StatutoryLine.values()) {
            LineDefinition definition = LAYOUT.lines().get(LAYOUT.place(line));
            assertThat(definition).isEqualTo(new LineDefinition(line.name(), "", line.section()));
            assertThat(Wording.CHINESE.of(definition)).isEqualTo(Wording.CHINESE.of(line));
            assertThat(Wording.ENGLISH.of(definition)).isEqualTo(Wording.ENGLISH.of(line));
        }
    }

    @Test
    void sumsDoNotWrap() {
        LineLayout two = LineLayout.stored(List.of(
                new LineDefinition("A", "A", PayslipSection.WAGE), new LineDefinition("B", "B", PayslipSection.WAGE)));

        assertThatThrownBy(() -> two.sum(PayslipSection.WAGE, new long[] {Long.MAX_VALUE, 1}))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Totals totals(String yuan) {
        Money[] of = Arrays.stream(yuan.split(" ")).map(Money::yuan).toArray(Money[]::new);
        return new Totals(of[0], of[1], of[2], of[3], of[4], of[5], of[6]);
    }
}
