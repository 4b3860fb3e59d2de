package org.fenglu.kernel.pay.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fenglu.kernel.explanation.Replay;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.wage.kind.BorneShare;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.kind.FixedAmount;
import org.fenglu.kernel.pay.wage.kind.MoneyBasis;
import org.fenglu.kernel.pay.wage.kind.NetTopUp;
import org.fenglu.kernel.pay.wage.kind.PersonalAmount;
import org.fenglu.kernel.pay.wage.kind.Seasonal;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.ComponentDraft;
import org.fenglu.kernel.sample.MonthDraft;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Beijing in January 2026: of an average of 8,000 the officer pays 8%, 2% and 3 yuan, 0.5% and 12%, 1,803 in all, and
 * the employer 16%, 9.8%, 0.5%, 0.2% of it, 2,120, besides the fund. Tax: 3% above 5,000 a month (2018 No. 61).
 */
@DisplayName("A month that its own wage lines depend on")
class CircularMonthTest {

    private static final String TOP_UP = "TOP_UP";
    private static final String SHARE = "SHARE";

    private static PayScheme scheme(Component... besides) {
        Component wage = new ComponentDraft("WAGE", new PersonalAmount("wage"))
                .flags(ComponentDraft.WAGE)
                .component();
        List<Component> all = Stream.concat(Stream.of(wage), Stream.of(besides)).toList();
        return new PayScheme("示例", new GradeLadder(List.of()), all);
    }

    private static Component netTopUp(String target) {
        return new ComponentDraft(TOP_UP, new NetTopUp(yuan(target), List.of(0)))
                .flags(ComponentDraft.WAGE)
                .whole()
                .component();
    }

    private static Component borne(boolean isWage) {
        return new ComponentDraft(SHARE, new BorneShare(isWage))
                .flags(isWage ? "taxable contributionBase housingFundBase payableOnProbation" : "payableOnProbation")
                .whole()
                .component();
    }

    private static MonthDraft january(PayScheme scheme, String wage) {
        return new MonthDraft("2026-01").table("scheme/plain", scheme).officer(of -> of.personal("wage", wage));
    }

    private static Payslip payslip(MonthDraft draft) {
        Payslip silent = draft.paid().payslip();
        Workings workings = Workings.kept();
        Payslip explained = ((Paid) draft.outcome(workings)).payslip();
        assertThat(explained.fen()).isEqualTo(silent.fen());
        assertThat(Replay.complaints(explained, workings.steps())).isEmpty();
        return silent;
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                             | wage     | target  | top-up
          a fen more than guaranteed                       | 6803.01  | 5000.00 |    0.00
          the guarantee                                    | 6803.00  | 5000.00 |    0.00
          a fen less                                       | 6802.99  | 5000.00 |    0.01
          below the tax: contributions alone               | 5000.00  | 5000.00 | 1803.00
          one fen of tax is not reached: 0.17 × 3% = 0.005 | 6803.00  | 5000.16 |    0.16
          with the tax on it: (8000 − 150) ÷ 97% + 1803    | 5000.00  | 8000.00 | 4895.78
          nothing else paid                                |    0.00  | 4300.00 | 6103.00
        """)
    void netTopUp(String test, String wage, String target, String topUp) {
        Payslip payslip = payslip(january(scheme(netTopUp(target)), wage));

        assertThat(payslip.amount(TOP_UP)).isEqualTo(yuan(topUp));
        if (!payslip.amount(TOP_UP).isZero()) {
            assertThat(payslip.totals().net()).isEqualTo(yuan(target));
        }
    }

    /** PAY-LZ-03: what is paid besides the measured lines comes on top, with its own tax. */
    @ParameterizedTest(name = "{0} besides: top-up {1}, net {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # besides | top-up  | net: 5000 and what is besides, less 3% of it
          0.00    | 1803.00 |  5000.00
          1000.00 | 1803.00 |  5970.00
        """)
    void whatIsNotMeasuredComesOnTop(String amount, String topUp, String net) {
        Component besides = new ComponentDraft("BESIDES", new FixedAmount(yuan(amount)))
                .flags("taxable")
                .component();
        Payslip payslip = payslip(january(scheme(netTopUp("5000"), besides), "5000"));

        assertThat(payslip.amount(TOP_UP)).isEqualTo(yuan(topUp));
        assertThat(payslip.totals().net()).isEqualTo(yuan(net));
    }

    /** A new hire's contributions depend on the top-up too, and some cities round them up to the jiao. */
    @Test
    void isExactAndTheLeastForWhoeverItIs() {
        Random dice = new Random(2026);
        for (int at = 0; at < 300; at++) {
            String region = CityTables.ALL.get(dice.nextInt(CityTables.ALL.size()));
            String target = Money.ofFen(500_000 + dice.nextInt(2_000_000)).toString();
            String wage = Money.ofFen(300_000 + dice.nextInt(200_000)).toString();
            String average = dice.nextBoolean() ? "8000" : "";
            MonthDraft draft = hire(january(scheme(netTopUp(target)), wage), region, average);
            Payslip payslip = draft.paid().payslip();
            assertThat(payslip.totals().net())
                    .as(region + " " + wage + " to " + target)
                    .isEqualTo(yuan(target));
            String less = yuan(wage)
                    .plus(payslip.amount(TOP_UP))
                    .minus(Money.ofFen(1))
                    .toString();
            Money before = hire(january(scheme(), less), region, average)
                    .paid()
                    .payslip()
                    .totals()
                    .net();
            assertThat(before).as("a fen less").isLessThan(yuan(target));
        }
    }

    private static MonthDraft hire(MonthDraft draft, String region, String average) {
        return draft.carried(null).officer(of -> of.region(region)
                .average(average)
                .employed("2026-01-01", "")
                .fund(region.equals(CityTables.SHANGHAI) ? "7%" : "8%", "0", false));
    }

    @Test
    void aPartOfAMonthGuaranteesAPart() {
        MonthDraft none = january(scheme(netTopUp("5000")), "6000").facts(of -> of.leave("21.75", "0", "0"));
        assertThat(none.outcome(Workings.SILENT))
                .isEqualTo(new Refused(List.of(new Finding(FindingCode.NET_BELOW_ZERO, "net", "-1803.00", "1803.00"))));
        Payslip payslip = payslip(january(scheme(netTopUp("5000")), "6000").facts(of -> of.leave("10", "0", "0")));
        // 5000 × 11.75 / 21.75, contributions whole; wage 6000 × 11.75 / 21.75, no tax
        assertThat(payslip.totals().net()).isEqualTo(yuan("2701.15"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                | wage  | wage? | gross    | income   | contributions | tax    | net
          counted as wage                     | 3000  | true  |  4803.00 |  4803.00 |       1803.00 |   0.00 |  3000.00
          not counted                         | 3000  | false |  4803.00 |  3000.00 |          0.00 |   0.00 |  3000.00
          counted, taxed: (9000 − 5000) × 3%  | 9000  | true  | 10803.00 | 10803.00 |       1803.00 | 120.00 |  8880.00
          not counted: the tax is the same    | 9000  | false | 10803.00 |  9000.00 |          0.00 | 120.00 |  8880.00
        """)
    void employerBearsTheEmployeeShare(
            String test,
            String wage,
            boolean isWage,
            String gross,
            String income,
            String contributions,
            String tax,
            String net) {
        Paid paid = january(scheme(borne(isWage)), wage).paid();

        assertThat(payslip(january(scheme(borne(isWage)), wage)).totals().gross())
                .isEqualTo(yuan(gross));
        assertThat(paid.carried().year().income()).isEqualTo(yuan(income));
        assertThat(paid.carried().year().contributions()).isEqualTo(yuan(contributions));
        assertThat(paid.payslip().totals().tax()).isEqualTo(yuan(tax));
        assertThat(paid.payslip().totals().net()).isEqualTo(yuan(net));
    }

    /** What is borne is wage, so a new hire contributes from it too: the share is found where both are the same. */
    @ParameterizedTest(name = "counted as wage {0}: base {1}, share {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # wage? | declared base | 10.5% + 3 + 8% of it, the fund in whole yuan
          true  | 12273.74      | 2273.74
          false | 10000.00      | 1853.00
        """)
    void borneShareOfANewHire(boolean isWage, String declared, String share) {
        Paid paid = hire(january(scheme(borne(isWage)), "10000"), CityTables.BEIJING, "")
                .paid();

        assertThat(paid.payslip().amount(SHARE))
                .isEqualTo(paid.payslip().totals().employeeContributions())
                .isEqualTo(yuan(share));
        assertThat(paid.carried().contributionBase()).isEqualTo(yuan(declared));
    }

    private static PayScheme costInclusive() {
        Component base = new ComponentDraft("WAGE", new PersonalAmount("wage"))
                .flags(ComponentDraft.WAGE)
                .basis(MoneyBasis.EMPLOYER_COST_INCLUSIVE)
                .component();
        return new PayScheme("示例", new GradeLadder(List.of()), List.of(base));
    }

    @Test
    void employersInsuranceComesOffAStandardThatHoldsIt() {
        Payslip payslip = payslip(january(costInclusive(), "8000"));

        assertThat(payslip.totals().gross()).isEqualTo(yuan("5880.00"));
        assertThat(payslip.totals().employerCost()).isEqualTo(yuan("8960.00")); // the fund is none of the insurance
    }

    @Test
    void aNewHireContributesFromWhatIsLeft() {
        for (int fen = 1_000_000; fen < 1_000_200; fen++) {
            MonthDraft draft = hire(january(costInclusive(), Money.ofFen(fen).toString()), CityTables.BEIJING, "");
            Payslip payslip = draft.paid().payslip();
            Money fund = payslip.amount("HOUSING_FUND_EMPLOYER");
            Money cost = payslip.totals().employerCost().minus(fund);
            assertThat(Money.ofFen(fen).minus(cost)).isBetween(Money.ZERO, Money.ofFen(2));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # a new hire's base is at least 7,270, of which the employer contributes 1,163.20, 712.46, 36.35 and 14.54
          1926.54 | COST_STANDARD_TOO_LOW
          1926.55 |
        """)
    void standardBelowTheContributionsIsRefused(String standard, FindingCode code) {
        MonthOutcome outcome = hire(january(costInclusive(), standard), CityTables.BEIJING, "")
                .officer(of -> of.fund("5%", "0", false))
                .outcome(Workings.SILENT);

        Set<FindingCode> codes = outcome instanceof Refused refused
                ? Set.copyOf(refused.findings().stream().map(Finding::code).toList())
                : Set.of();
        assertThat(codes).isEqualTo(code == null ? Set.of() : Set.of(code));
    }

    @Test
    void employerExpensesAreCostAndNothingElse() {
        Component examination = new ComponentDraft("EXAMINATION", new Seasonal(Set.of(1), yuan("500")))
                .flags("payableOnProbation")
                .use(ComponentUse.EMPLOYER_EXPENSE)
                .whole()
                .component();
        Payslip without = payslip(january(scheme(), "5000"));
        Payslip with = payslip(january(scheme(examination), "5000"));

        assertThat(with.amount("EXAMINATION")).isEqualTo(yuan("500"));
        assertThat(with.totals().net()).isEqualTo(without.totals().net());
        assertThat(with.totals().employerContributions())
                .isEqualTo(without.totals().employerContributions());
        assertThat(with.totals().employerCost())
                .isEqualTo(without.totals().employerCost().plus(yuan("500")));
    }

    @Test
    void aGuaranteeThatIsNotDueIsNotPaid() {
        Component forLeaders = new ComponentDraft(TOP_UP, new NetTopUp(yuan("9000"), List.of(0)))
                .flags(ComponentDraft.WAGE)
                .when(Dimension.POSITION, "LEADER")
                .whole()
                .component();

        assertThat(payslip(january(scheme(forLeaders), "5000")).amount(TOP_UP)).isEqualTo(Money.ZERO);
    }
}
