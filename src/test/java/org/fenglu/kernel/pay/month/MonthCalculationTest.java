package org.fenglu.kernel.pay.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.FactsDraft;
import org.fenglu.kernel.sample.MonthDraft;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.VatMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole months, each line that is not zero. The amounts were done by a separate calculation in decimals, from the
 * numbers of {@code rates/}: Beijing's base 8,000 pays 640 + 163 + 40 and 960 of fund.
 */
@DisplayName("One officer's month")
class MonthCalculationTest {

    private static final String OF_8000 =
            "PENSION_EMPLOYEE=640 MEDICAL_EMPLOYEE=163 UNEMPLOYMENT_EMPLOYEE=40 HOUSING_FUND_EMPLOYEE=960"
                    + " PENSION_EMPLOYER=1280 MEDICAL_EMPLOYER=784 UNEMPLOYMENT_EMPLOYER=40 WORK_INJURY_EMPLOYER=16"
                    + " HOUSING_FUND_EMPLOYER=960 ";
    private static final String OF_10000 =
            "PENSION_EMPLOYEE=800 MEDICAL_EMPLOYEE=203 UNEMPLOYMENT_EMPLOYEE=50 PENSION_EMPLOYER=1600"
                    + " MEDICAL_EMPLOYER=980 UNEMPLOYMENT_EMPLOYER=50 WORK_INJURY_EMPLOYER=20 ";
    private static final String FUND_OF_10000 = "HOUSING_FUND_EMPLOYEE=1200 HOUSING_FUND_EMPLOYER=1200 ";
    private static final String WUHAN_OF_5000 =
            "PENSION_EMPLOYEE=400 MEDICAL_EMPLOYEE=100 UNEMPLOYMENT_EMPLOYEE=15 HOUSING_FUND_EMPLOYEE=600"
                    + " PENSION_EMPLOYER=800 MEDICAL_EMPLOYER=435 UNEMPLOYMENT_EMPLOYER=35 WORK_INJURY_EMPLOYER=10"
                    + " HOUSING_FUND_EMPLOYER=600 ";

    private static MonthDraft month(String month) {
        return new MonthDraft(month);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"joining", "leave", "floors", "contributions", "tax", "extras"})
    void pays(String name, MonthDraft draft, String lines) {
        assertThat(amounts(draft.paid().payslip())).isEqualTo(expected(lines));
    }

    /** Every line that is not zero, and the net and the cost. */
    private static Map<String, Money> amounts(Payslip payslip) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (LineDefinition line : payslip.layout().lines()) {
            if (!payslip.amount(line.code()).isZero()) {
                amounts.put(line.code(), payslip.amount(line.code()));
            }
        }
        amounts.put("NET", payslip.totals().net());
        amounts.put("COST", payslip.totals().employerCost());
        return amounts;
    }

    private static Map<String, Money> expected(String lines) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (String line : lines.split(" ")) {
            amounts.put(line.substring(0, line.indexOf('=')), yuan(line.substring(line.indexOf('=') + 1)));
        }
        return amounts;
    }

    static Stream<Arguments> joining() {
        return Stream.of(
                arguments(
                        "an ordinary January",
                        month("2026-01"),
                        "WAGE=10000 " + OF_8000 + "INCOME_TAX=95.91 NET=8101.09 COST=13080"),
                arguments(
                        "a joiner, transferred: fund from the first pay, 20 days of 21.75",
                        month("2026-07").carried(null).officer(of -> of.employed("2026-07-06", "")
                                .average("")),
                        "WAGE=9195.40 " + OF_10000 + FUND_OF_10000 + "INCOME_TAX=58.27 NET=6884.13 COST=13045.40"),
                arguments(
                        "a joiner in a first job ever: no fund yet, a deduction from January on",
                        month("2026-07").carried(null).officer(of -> of.employed("2026-07-01", "")
                                .average("")
                                .mode(BasicDeductionMode.FIRST_JOB, "")
                                .fund("12%", "0", true)),
                        "WAGE=10000 " + OF_10000 + "NET=8947 COST=12650"),
                arguments(
                        "a leaver, 8 days of 21.75",
                        month("2026-07").officer(of -> of.employed("2020-01-01", "2026-07-10")),
                        "WAGE=3678.16 " + OF_8000 + "NET=1875.16 COST=6758.16"));
    }

    static Stream<Arguments> leave() {
        return Stream.of(
                arguments(
                        "two days unpaid",
                        month("2026-10").facts(of -> of.leave("2", "0", "0")),
                        "WAGE=9080.46 " + OF_8000 + "NET=7277.46 COST=12160.46"),
                arguments(
                        "two days sick at 60%",
                        month("2026-10").facts(of -> of.leave("0", "2", "0")),
                        "WAGE=9080.46 SICK_PAY=551.72 " + OF_8000 + "NET=7829.18 COST=12712.18"),
                arguments(
                        "two days sick at the floor, contributions on top of the minimum wage",
                        month("2026-10")
                                .officer(of -> of.personal("wage", "3000"))
                                .facts(of -> of.leave("0", "2", "0")),
                        "WAGE=2724.14 SICK_PAY=186.85 MINIMUM_WAGE_TOP_UP=1219.50 " + OF_8000
                                + "NET=2327.49 COST=7210.49"),
                arguments(
                        "injured the whole month: the wage stays",
                        month("2026-10").facts(of -> of.leave("0", "0", "21")),
                        "WAGE=10000 " + OF_8000 + "NET=8197 COST=13080"),
                arguments(
                        "injured the whole month: what the scheme stops, stops",
                        month("2026-10")
                                .officer(of -> of.on(Dimension.POSITION, "LEADER"))
                                .facts(of -> of.leave("0", "0", "21")),
                        "WAGE=10000 " + OF_8000 + "NET=8197 COST=13080"),
                arguments(
                        "injured two days: what the scheme stops, is deducted",
                        month("2026-10")
                                .officer(of -> of.on(Dimension.POSITION, "LEADER"))
                                .facts(of -> of.leave("0", "0", "2")),
                        "WAGE=10000 STOPS=395 " + OF_8000 + "NET=8592 COST=13475"));
    }

    static Stream<Arguments> floors() {
        return Stream.of(
                arguments(
                        "probation: 80% of 5,000, then the minimum wage with contributions on top",
                        month("2026-10").officer(of -> of.status(ServiceStatus.PROBATION)
                                .personal("wage", "3500")
                                .contractWage("5000")),
                        "WAGE=3500 PROBATION_TOP_UP=500 MINIMUM_WAGE_TOP_UP=343 " + OF_8000 + "NET=2540 COST=7423"),
                arguments(
                        "probation, injured the whole month: the top-up stays",
                        month("2026-10")
                                .officer(of -> of.status(ServiceStatus.PROBATION)
                                        .personal("wage", "3500")
                                        .contractWage("5000"))
                                .facts(of -> of.leave("0", "0", "21")),
                        "WAGE=3500 PROBATION_TOP_UP=500 MINIMUM_WAGE_TOP_UP=343 " + OF_8000 + "NET=2540 COST=7423"),
                arguments(
                        "minimum wage, contributions on top (Beijing)",
                        month("2026-10").officer(of -> of.personal("wage", "3000")),
                        "WAGE=3000 MINIMUM_WAGE_TOP_UP=1343 " + OF_8000 + "NET=2540 COST=7423"),
                arguments(
                        "minimum wage, contributions inside (Wuhan)",
                        month("2026-10").officer(of -> of.region(CityTables.WUHAN)
                                .personal("wage", "2000")
                                .average("5000")),
                        "WAGE=2000 MINIMUM_WAGE_TOP_UP=400 " + WUHAN_OF_5000 + "NET=1285 COST=4280"),
                arguments(
                        "duty does not count for the minimum wage",
                        month("2026-10")
                                .officer(of -> of.region(CityTables.WUHAN)
                                        .personal("wage", "2000")
                                        .average("5000"))
                                .facts(of -> of.count("DUTY", "5")),
                        "WAGE=2000 DUTY=500 MINIMUM_WAGE_TOP_UP=400 " + WUHAN_OF_5000 + "NET=1785 COST=4780"));
    }

    static Stream<Arguments> contributions() {
        return Stream.of(
                arguments(
                        "a base above the ceiling",
                        month("2026-01")
                                .officer(of -> of.personal("wage", "50000").average("50000")),
                        "WAGE=50000 PENSION_EMPLOYEE=2907.84 MEDICAL_EMPLOYEE=729.96 UNEMPLOYMENT_EMPLOYEE=181.74"
                                + " HOUSING_FUND_EMPLOYEE=4362 PENSION_EMPLOYER=5815.68 MEDICAL_EMPLOYER=3562.10"
                                + " UNEMPLOYMENT_EMPLOYER=181.74 WORK_INJURY_EMPLOYER=72.70"
                                + " HOUSING_FUND_EMPLOYER=4362 INCOME_TAX=1161.85 NET=40656.61 COST=63994.22"),
                arguments(
                        "HPF-003, a supplementary fund rounded by itself (Shanghai)",
                        month("2026-01").officer(of -> of.region(CityTables.SHANGHAI)
                                .average("10010")
                                .fund("7%", "5%", false)),
                        "WAGE=10000 PENSION_EMPLOYEE=800.80 MEDICAL_EMPLOYEE=200.20 UNEMPLOYMENT_EMPLOYEE=50.05"
                                + " HOUSING_FUND_EMPLOYEE=701 SUPPLEMENTARY_FUND_EMPLOYEE=501"
                                + " PENSION_EMPLOYER=1601.60 MEDICAL_EMPLOYER=900.90 UNEMPLOYMENT_EMPLOYER=50.05"
                                + " WORK_INJURY_EMPLOYER=20.02 HOUSING_FUND_EMPLOYER=701"
                                + " SUPPLEMENTARY_FUND_EMPLOYER=501 INCOME_TAX=82.41 NET=7664.54 COST=13774.57"),
                arguments(
                        "maternity by itself (Guangzhou)",
                        month("2026-01").officer(of -> of.region(CityTables.GUANGZHOU)),
                        "WAGE=10000 PENSION_EMPLOYEE=640 MEDICAL_EMPLOYEE=160 UNEMPLOYMENT_EMPLOYEE=16"
                                + " HOUSING_FUND_EMPLOYEE=960 PENSION_EMPLOYER=1280 MEDICAL_EMPLOYER=480"
                                + " MATERNITY_EMPLOYER=68 UNEMPLOYMENT_EMPLOYER=64 WORK_INJURY_EMPLOYER=16"
                                + " HOUSING_FUND_EMPLOYER=960 INCOME_TAX=96.72 NET=8127.28 COST=12868"),
                arguments(
                        "fund above the tax-free 12%: the employer's is income, one's own is not deductible",
                        month("2026-01")
                                .officer(of -> of.region(CityTables.FARAWAY).fund("20%", "0", false)),
                        "WAGE=10000 PENSION_EMPLOYEE=640 MEDICAL_EMPLOYEE=160 UNEMPLOYMENT_EMPLOYEE=40"
                                + " HOUSING_FUND_EMPLOYEE=1600 PENSION_EMPLOYER=1280 MEDICAL_EMPLOYER=560"
                                + " UNEMPLOYMENT_EMPLOYER=40 WORK_INJURY_EMPLOYER=16 HOUSING_FUND_EMPLOYER=1600"
                                + " FUND_TAXABLE_EXCESS=640 INCOME_TAX=115.20 NET=7444.80 COST=13496"),
                arguments(
                        "the same on a base above the ceiling",
                        month("2026-01").officer(of -> of.region(CityTables.FARAWAY)
                                .fund("20%", "0", false)
                                .personal("wage", "30000")
                                .average("30000")),
                        "WAGE=30000 PENSION_EMPLOYEE=1600 MEDICAL_EMPLOYEE=400 UNEMPLOYMENT_EMPLOYEE=100"
                                + " HOUSING_FUND_EMPLOYEE=4000 PENSION_EMPLOYER=3200 MEDICAL_EMPLOYER=1400"
                                + " UNEMPLOYMENT_EMPLOYER=100 WORK_INJURY_EMPLOYER=40 HOUSING_FUND_EMPLOYER=4000"
                                + " FUND_TAXABLE_EXCESS=1600 INCOME_TAX=663 NET=23237 COST=38740"));
    }

    static Stream<Arguments> tax() {
        String paid = "WAGE=10000 " + OF_8000;
        YearToDate relieved =
                new YearToDate(2026, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, yuan("50"), Money.ZERO);
        return Stream.of(
                arguments(
                        "December's wage paid in January starts the new tax year",
                        month("2026-12").paidOn("2027-01-10").carried(2026, "110000", "19833", "900"),
                        paid + "INCOME_TAX=95.91 NET=8101.09 COST=13080"),
                arguments(
                        "a new year restarts, whatever was withheld in the last one",
                        month("2026-01").carried(2025, "500000", "20000", "60000"),
                        paid + "INCOME_TAX=95.91 NET=8101.09 COST=13080"),
                arguments(
                        "a second wage paid in the same January has no second deduction",
                        month("2026-01").carried(2026, "10000", "1803", "95.91"),
                        paid + "INCOME_TAX=245.91 NET=7951.09 COST=13080"),
                arguments(
                        "60,000 from January",
                        month("2026-01").officer(of -> of.mode(BasicDeductionMode.FULL_YEAR, "60000")),
                        paid + "NET=8197 COST=13080"),
                arguments(
                        "personal pension",
                        month("2026-01").facts(of -> of.personalPension("1000")),
                        paid + "INCOME_TAX=65.91 NET=8131.09 COST=13080"),
                arguments(
                        "personal pension above its limit",
                        month("2026-01")
                                .officer(of -> of.personal("wage", "40000"))
                                .facts(of -> of.personalPension("18000")),
                        "WAGE=40000 " + OF_8000 + "INCOME_TAX=635.91 NET=37561.09 COST=43080"),
                arguments(
                        "a child from January on",
                        month("2026-01").officer(of -> of.claim(DeductionItem.CHILD_EDUCATION, "2026-01")),
                        paid + "INCOME_TAX=35.91 NET=8161.09 COST=13080"),
                arguments(
                        "relief",
                        month("2026-01").carried(new Carried(YearMonth.of(2025, 12), relieved, null, null)),
                        paid + "INCOME_TAX=45.91 NET=8151.09 COST=13080"));
    }

    private static FactsDraft oneOff(FactsDraft facts, String yuan) {
        return facts.with(MonthFact.ONE_OFF_PAY, yuan).with(MonthFact.ONE_OFF_REASON, "抗洪抢险一次性补助");
    }

    static Stream<Arguments> extras() {
        return Stream.of(
                arguments(
                        "duty and overtime",
                        month("2026-01").facts(of -> of.count("DUTY", "3").overtime("10.5", "0", "0")),
                        "WAGE=10000 DUTY=300 OVERTIME=905.17 " + OF_8000
                                + "INCOME_TAX=132.07 NET=9270.10 COST=14285.17"),
                arguments(
                        "a loss takes 20%, a court what it says",
                        month("2026-10").facts(of -> of.lossCompensation("3000").courtDeduction("100")),
                        "WAGE=10000 " + OF_8000 + "LOSS_COMPENSATION=2000 COURT_DEDUCTION=100 NET=6097 COST=13080"),
                arguments(
                        "one-off pay is taxed with the year's income: (10000 + 3000 - 5000 - 1803) x 3%",
                        month("2026-01").facts(of -> oneOff(of, "3000")),
                        "WAGE=10000 ONE_OFF_PAY=3000 " + OF_8000 + "INCOME_TAX=185.91 NET=11011.09 COST=16080"),
                arguments(
                        "one-off pay is whole after unpaid leave",
                        month("2026-10").facts(of -> oneOff(of.leave("2", "0", "0"), "100")),
                        "WAGE=9080.46 ONE_OFF_PAY=100 " + OF_8000 + "NET=7377.46 COST=12260.46"),
                arguments(
                        "one-off pay does not fill up the minimum wage",
                        month("2026-10")
                                .officer(of -> of.region(CityTables.WUHAN)
                                        .personal("wage", "2000")
                                        .average("5000"))
                                .facts(of -> oneOff(of, "500")),
                        "WAGE=2000 MINIMUM_WAGE_TOP_UP=400 ONE_OFF_PAY=500 " + WUHAN_OF_5000 + "NET=1785 COST=4780"),
                arguments(
                        "a loss leaves the minimum wage",
                        month("2026-10")
                                .officer(of -> of.region(CityTables.WUHAN)
                                        .personal("wage", "2500")
                                        .average("5000"))
                                .facts(of -> of.lossCompensation("3000")),
                        "WAGE=2500 " + WUHAN_OF_5000 + "LOSS_COMPENSATION=100 NET=1285 COST=4380"),
                arguments(
                        "dispatched: a fee, and the VAT inside the whole invoice",
                        month("2026-10").agency("150", VatMethod.GENERAL),
                        "WAGE=10000 " + OF_8000 + "AGENCY_FEE=150 AGENCY_VAT=748.87 NET=8197 COST=13230"),
                arguments(
                        "dispatched to the end of 2025: the VAT inside the fee",
                        month("2025-12").agency("105", VatMethod.DIFFERENTIAL),
                        "WAGE=10000 " + OF_8000 + "AGENCY_FEE=105 AGENCY_VAT=5 NET=8197 COST=13185"));
    }

    /** The fund of a first job starts in its second month, on that month's wage; the insurances keep the first's. */
    @Test
    void aFirstJobHandsOverWhatItFixed() {
        Carried july = month("2026-07")
                .carried(null)
                .officer(of -> of.employed("2026-07-01", "").average("").fund("12%", "0", true))
                .paid()
                .carried();
        Paid august = month("2026-08")
                .carried(july)
                .officer(of -> of.employed("2026-07-01", "")
                        .average("")
                        .fund("12%", "0", true)
                        .personal("wage", "12000"))
                .paid();
        Paid september = month("2026-09")
                .carried(august.carried())
                .officer(of -> of.employed("2026-07-01", "").average("").fund("12%", "0", true))
                .paid();

        assertThat(july.contributionBase()).isEqualTo(yuan("10000"));
        assertThat(july.housingFundBase()).isNull();
        assertThat(august.carried().contributionBase()).isEqualTo(yuan("10000"));
        assertThat(august.carried().housingFundBase()).isEqualTo(yuan("12000"));
        assertThat(amounts(august.payslip()))
                .isEqualTo(expected("WAGE=12000 " + OF_10000 + "HOUSING_FUND_EMPLOYEE=1440 HOUSING_FUND_EMPLOYER=1440"
                        + " INCOME_TAX=135.21 NET=9371.79 COST=16090"));
        assertThat(september.payslip().amount("HOUSING_FUND_EMPLOYEE")).isEqualTo(yuan("1440"));
        assertThat(september.payslip().amount("PENSION_EMPLOYEE")).isEqualTo(yuan("800"));
    }

    @Test
    void theYearSoFarIsHandedOver() {
        Carried carried = month("2026-02")
                .carried(2026, "10000", "1803", "95.91")
                .officer(of -> of.claim(DeductionItem.CHILD_EDUCATION, "2026-01"))
                .facts(of -> of.personalPension("500"))
                .paid()
                .carried();

        // 20,000 - 10,000 - 3,606 - 4,000 - 500 = 1,894, of which 56.82 is less than was withheld
        assertThat(carried.year())
                .isEqualTo(new YearToDate(
                        2026, yuan("20000"), yuan("3606"), yuan("4000"), yuan("500"), Money.ZERO, yuan("95.91")));
        assertThat(carried.through()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(carried.contributionBase()).as("the roster has an average").isNull();
    }

    @Test
    void aPayslipOfTheNextTaxYearStartsItsYear() {
        Carried carried = month("2026-12")
                .paidOn("2027-01-10")
                .carried(2026, "110000", "19833", "900")
                .paid()
                .carried();

        assertThat(carried.through()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(carried.year().taxYear()).isEqualTo(2027);
        assertThat(carried.year().income()).isEqualTo(yuan("10000"));
        assertThat(carried.year().withheld()).isEqualTo(yuan("95.91"));
    }

    @Test
    void informationIsInNoSum() {
        Payslip payslip =
                month("2026-10").agency("150", VatMethod.GENERAL).paid().payslip();

        assertThat(payslip.layout().sum(PayslipSection.INFORMATION, payslip.fen()))
                .isEqualTo(748_87);
        assertThat(payslip.totals().employerCost()).isEqualTo(yuan("13230"));
    }
}
