package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.month.Refused;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.sample.FactsDraft;
import org.fenglu.kernel.sample.OfficerDraft;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.UnitTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole months of the second example scheme, with the rates that come with the program. */
@DisplayName("A scheme of guarantees, caps, awards and deductions, from its file to the payslip")
class ExampleGuaranteesTest {

    private static final UnitTerms UNIT =
            new UnitTerms("U1", ProrationMethod.PAY_ATTENDED, ProrationMethod.DEDUCT_ABSENT, Rate.ZERO, 1, null, null);

    private static MonthTables tables(String scheme, YearMonth month) {
        MonthKey key =
                new MonthKey(month, month.atEndOfMonth(), new Region("110000"), scheme, PayerClass.GOVERNMENT, 1);
        return TablesOfMonth.lookUp(RateFiles.packaged().book(), key).tables();
    }

    private static MonthOutcome outcome(
            String scheme, String month, UnaryOperator<OfficerDraft> officer, FactsDraft facts, Workings workings) {
        YearMonth of = YearMonth.parse(month);
        Carried carried = new Carried(of.minusMonths(1), YearToDate.start(of.getYear()), null, null);
        OfficerDraft draft = new OfficerDraft()
                .on(Dimension.GRADE, "GRADE_2")
                .on(Dimension.STEP, "1")
                .average("8000");
        MonthInput input = new MonthInput(officer.apply(draft).officer(), UNIT, facts.facts(), carried);
        return MonthCalculation.outcome(input, tables(scheme, of), workings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                            | month   | grade   | position    | nights | merits | unpaid | sick | line                        | amount
          4,600 less 26.5% of 8,000       | 2026-01 | GRADE_2 |             | 0      | 0      | 0      | 0    | BASE                        | 2480.00
          no position, no subsidy         | 2026-01 | GRADE_2 |             | 0      | 0      | 0      | 0    | POSITION_SUBSIDY            | 0.00
          a position beside the grade     | 2026-01 | GRADE_2 | TEAM_LEADER | 0      | 0      | 0      | 0    | POSITION_SUBSIDY            | 200.00
          guarantee of the first grade    | 2026-01 | GRADE_1 | TEAM_LEADER | 0      | 0      | 0      | 0    | GRADE_TOP_UP                | 920.00
          what is missing to take home    | 2026-01 | GRADE_2 | TEAM_LEADER | 0      | 0      | 0      | 0    | NET_TOP_UP                  | 820.00
          thirteen nights are below a cap | 2026-01 | GRADE_2 |             | 13     | 0      | 0      | 0    | DUTY_CAP                    | 0.00
          fourteen are 40 above           | 2026-01 | GRADE_2 |             | 14     | 0      | 0      | 0    | DUTY_CAP                    | -40.00
          a merit by the tariff           | 2026-01 | GRADE_2 |             | 0      | 1      | 0      | 0    | AWARD                       | 5000.00
          accident insurance in January   | 2026-01 | GRADE_2 |             | 0      | 0      | 0      | 0    | EMPLOYER_ACCIDENT_INSURANCE | 120.00
          none in June                    | 2026-06 | GRADE_2 |             | 0      | 0      | 0      | 0    | EMPLOYER_ACCIDENT_INSURANCE | 0.00
          examination in June             | 2026-06 | GRADE_2 |             | 0      | 0      | 0      | 0    | HEALTH_EXAMINATION          | 500.00
          thirteenth month in December    | 2026-12 | GRADE_2 |             | 0      | 0      | 0      | 0    | THIRTEENTH_MONTH            | 2480.00
          disputed: not taken             | 2026-01 | GRADE_2 |             | 0      | 0      | 0      | 0    | ACCIDENT_INSURANCE          | 0.00
          2,480 / 21.75 = 114.02 a day    | 2026-01 | GRADE_2 |             | 0      | 0      | 2      | 0    | PERSONAL_LEAVE              | -228.04
        """)
    void line(
            String test,
            String month,
            String grade,
            String position,
            String nights,
            String merits,
            String unpaid,
            String sick,
            String line,
            String amount) {
        FactsDraft facts = new FactsDraft()
                .count("NIGHT_DUTY", nights)
                .count("MERIT_3", merits)
                .leave(unpaid, sick, "0");
        UnaryOperator<OfficerDraft> officer =
                of -> of.on(Dimension.GRADE, grade).on(Dimension.POSITION, position == null ? "" : position);
        Workings workings = Workings.kept();
        Paid silent = (Paid) outcome("example-guarantees", month, officer, facts, Workings.SILENT);
        Paid explained = (Paid) outcome("example-guarantees", month, officer, facts, workings);

        assertThat(silent.payslip().amount(line)).isEqualTo(yuan(amount));
        assertThat(explained.payslip().fen()).isEqualTo(silent.payslip().fen());
        assertThat(Replay.complaints(explained.payslip(), workings.steps())).isEmpty();
        assertThat(workings.steps()).extracting(Step::line).contains("NET_TOP_UP", "EMPLOYEE_SHARE_BORNE");
    }

    @Test
    void everyPublishedSchemeCanBeAskedAndNamesItsGaps() {
        Set<String> refused = new TreeSet<>();
        for (String path : RateFiles.packaged().book().paths()) {
            String id = path.startsWith("scheme/") ? path.substring("scheme/".length()) : "";
            if (!id.isEmpty()
                    && tables(id, YearMonth.of(2026, 1)) != null
                    && outcome(id, "2026-01", of -> of, new FactsDraft(), Workings.SILENT) instanceof Refused refusal
                    && refusal.findings().stream().anyMatch(finding -> finding.code() == FindingCode.SCHEME_GAP)) {
                refused.add(id);
            }
        }
        assertThat(refused)
                .containsExactly(
                        "chongqing-highway-traffic",
                        "city-bureau-gxdg-2025",
                        "guangnan-2020",
                        "hebei-structure",
                        "luzhou-2020",
                        "shenzhen-structure",
                        "xiamen-ladders",
                        "zhongshan-traffic-dispatch-2020");
    }

    @Test
    void tianjinOf2019IsANetAmount() {
        assertThat(RateFiles.packaged()
                        .book()
                        .on(PayScheme.key("tianjin"), LocalDate.of(2020, 1, 1))
                        .values()
                        .placeOfNetTopUp())
                .isZero();
        Paid gross = (Paid) outcome("tianjin", "2026-01", of -> of, new FactsDraft(), Workings.SILENT);
        assertThat(gross.payslip().totals().gross()).isEqualTo(yuan("5500"));
    }
}
