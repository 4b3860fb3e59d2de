package org.fenglu.words.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.fenglu.words.wording.Wording;
import org.junit.jupiter.api.Test;

class PayslipTextTest {

    private static final PayslipHead HEAD = new PayslipHead(
            "FL1",
            "SH-101",
            YearMonth.of(2026, 10),
            LocalDate.of(2026, 10, 31),
            new Region("310000"),
            "x",
            "0123456789abcdef");

    private static final Payslip PAYSLIP = new Payslip(
            LineLayout.stored(List.of(
                    new LineDefinition("BASE", "基本工资", PayslipSection.WAGE),
                    new LineDefinition("NOTHING", "无", PayslipSection.WAGE),
                    new LineDefinition("PENSION_EMPLOYEE", "养老保险（个人）", PayslipSection.EMPLOYEE_CONTRIBUTION),
                    new LineDefinition("INCOME_TAX", "个人所得税", PayslipSection.TAX))),
            new long[] {500_000, 0, 40_000, 0},
            new Totals(
                    Money.yuan("5000"),
                    Money.yuan("400"),
                    Money.ZERO,
                    Money.ZERO,
                    Money.yuan("4600"),
                    Money.ZERO,
                    Money.yuan("5000")));

    private static final Version VERSION = new Version(
            "region/310000/x",
            LocalDate.of(2026, 7, 1),
            null,
            new Citation("某通知", "沪人社〔2026〕1号", "第二条", null, null),
            Evidence.B,
            Status.FINAL);

    private static final List<Step> STEPS = List.of(
            new Step("BASE", Formula.STANDARD, "5000.00", null, Money.yuan("5000"), List.of()),
            new Step(
                    "PENSION_EMPLOYEE",
                    Formula.CONTRIBUTION,
                    "5000.00 * 8%",
                    Rounding.FEN_HALF_UP,
                    Money.yuan("400"),
                    List.of(VERSION)));

    @Test
    void payslipIsInColumns() {
        assertThat(PayslipText.lines(HEAD, PAYSLIP, List.of(), Wording.CHINESE))
                .containsExactly(
                        "工资条  2026-10",
                        "辅警 FL1  单位 SH-101  地区 310000  薪酬方案 x",
                        "发放日 2026-10-31  费率簿 0123456789ab  金额单位：元",
                        "",
                        "应发",
                        "  基本工资                                     5000.00",
                        "  应发合计                                     5000.00",
                        "",
                        "个人缴费",
                        "  养老保险（个人）                              400.00",
                        "  个人缴费合计                                  400.00",
                        "",
                        "个税",
                        "  个人所得税                                      0.00",
                        "",
                        "实发                                           4600.00",
                        "",
                        "用工总成本                                     5000.00");
    }

    @Test
    void lineIsFollowedByItsStepsAndTheirSources() {
        assertThat(PayslipText.lines(HEAD, PAYSLIP, STEPS, Wording.CHINESE))
                .containsSubsequence(
                        "  基本工资                                     5000.00",
                        "      方案规定的标准: 5000.00",
                        "  养老保险（个人）                              400.00",
                        "      缴费基数 × 费率: 5000.00 × 8% = 400.00  (四舍五入到分)",
                        "      依据 某通知，沪人社〔2026〕1号，第二条 [B 级，正式] region/310000/x，2026-07-01 起");
    }

    @Test
    void englishNamesWhatTheLawPays() {
        assertThat(PayslipText.lines(HEAD, PAYSLIP, STEPS, Wording.ENGLISH))
                .contains("  pension, employee                             400.00")
                .contains("      contribution base × rate: 5000.00 × 8% = 400.00  (half up to the fen)");
    }
}
