package org.fenglu.words.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.book.release.RatesFolder;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.loss.entitlement.InjuryBaseWage;
import org.fenglu.kernel.pay.contribution.FundTaxBase;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.Force;
import org.fenglu.kernel.sample.YearOfPay;
import org.fenglu.words.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A force is paid from a folder of rates in which numbers of the law are changed; what is said follows them. */
@DisplayName("Explanations say the number of the version that was used")
class RateInWordsTest {

    private static final int OFFICERS = 400;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static final RateBook BOOK = RatesFolder.asItIs()
            .with("national/wage/probation-floor.yaml", "probationShare: \"80%\"", "probationShare: \"70%\"")
            .with(
                    "national/wage/sick-pay-floor.yaml",
                    "sickPayShareOfMinimumWage: \"80%\"",
                    "sickPayShareOfMinimumWage: \"75%\"")
            .with(
                    "national/wage/loss-compensation.yaml",
                    "lossCompensationShareMax: \"20%\"",
                    "lossCompensationShareMax: \"15%\"")
            .with("national/tax/housing-fund-rate-limit.yaml", "rateLimit: \"12%\"", "rateLimit: \"3%\"")
            .with("national/tax/housing-fund-base-limit.yaml", "averageMultiple: \"3\"", "averageMultiple: \"4\"")
            .with("national/wage/work-time.yaml", "\"21.75\"", "\"20.5\"")
            .with("national/injury/own-wage.yaml", "floor: \"60%\"", "floor: \"55%\"")
            .with("national/injury/own-wage.yaml", "ceiling: \"300%\"", "ceiling: \"250%\"")
            .files()
            .book();

    private static final Map<Formula, Set<String>> SAID = new EnumMap<>(Formula.class);

    @BeforeAll
    static void payTheForce() {
        YearOfPay year =
                new YearOfPay(new Force(20_261_101, 2026, List.of(CityTables.SHANGHAI)), BOOK, "example-seven-grade");
        for (int place = 0; place < OFFICERS; place++) {
            year.pay(place, 12, month -> {
                Workings workings = Workings.kept();
                MonthCalculation.outcome(month.input(), month.tables(), workings);
                say(workings.steps());
            });
        }
        Workings workings = Workings.kept();
        new FundTaxBase(BOOK.on(FundTaxBase.KEY, DAY).values().averageMultiple())
                .limitBase(yuan("30000"), yuan("9000"), workings);
        Dated<InjuryBaseWage> ownWage = BOOK.on(InjuryBaseWage.KEY, DAY);
        ownWage.values()
                .within(yuan("5000"), new Dated<>(new AverageWage(yuan("120000"), 12), ownWage.version()), workings);
        say(workings.steps());
    }

    private static void say(List<Step> steps) {
        for (Step step : steps) {
            Set<String> said = SAID.computeIfAbsent(step.formula(), formula -> new TreeSet<>());
            said.add(StepText.lines(step, Wording.CHINESE).get(0));
            said.add(StepText.lines(step, Wording.ENGLISH).get(0));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PROBATION_FLOOR   | × 70%   | 80%
            SICK_FLOOR        | × 75%   | 80%
            LOSS_SHARE        | × 15%   | 20%
            FUND_TAX_LIMIT    | × 3%    | 12%
            FUND_TAX_BASE     | × 4     | × 3
            OVERTIME          | 20.5    | 21.75
            OWN_WAGE_FLOOR    | × 55%   | 60%
            OWN_WAGE_CEILING  | × 250%  | 300%
            """)
    void saysTheNumberOfTheVersion(Formula formula, String number, String ofPackagedRates) {
        assertThat(SAID.get(formula)).isNotEmpty().noneMatch(text -> text.contains(ofPackagedRates));
        assertThat(SAID.get(formula)).filteredOn(text -> text.contains(number)).isNotEmpty();
    }

    @Test
    void aFractionIsShownAsItWasCounted() {
        assertThat(SAID.get(Formula.SICK_FLOOR)).anyMatch(text -> text.matches(".* × 75% × \\d+ 天 ÷ 20\\.5 天 = .*"));
        assertThat(SAID.get(Formula.SICK_FLOOR))
                .anyMatch(text -> text.matches(".*× 75% × \\d+ days ÷ 20\\.5 days = .*"));
        assertThat(SAID.get(Formula.OVERTIME)).anyMatch(text -> text.contains("小时 × 150% ÷ (20.5 天 × 8 小时) = "));
    }
}
