package org.fenglu.kernel.pay.wage.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.scheme.WageMeasure;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.sample.ComponentDraft;
import org.fenglu.kernel.sample.FactsDraft;
import org.fenglu.kernel.sample.OfficerDraft;
import org.fenglu.kernel.sample.WageDraft;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts are made up, since a kind is a form; each bound of a kind has its three rows. */
@DisplayName("How the standard of a component comes about")
class ComponentKindTest {

    private static Money amount(WageDraft draft) {
        WageLines lines = draft.lines(Workings.SILENT);
        return lines.paid(lines.components().size() - 1);
    }

    private static WageDraft one(ComponentKind kind) {
        return new WageDraft().with(new ComponentDraft("X", kind));
    }

    @Test
    void fixedIsTheSameForEverybody() {
        assertThat(amount(one(new FixedAmount(yuan("300"))))).isEqualTo(yuan("300"));
    }

    @Test
    void personalIsWhatWasAgreed() {
        WageDraft draft = one(new PersonalAmount("annual")).officer(new OfficerDraft().personal("annual", "8888.80"));

        assertThat(draft.findings()).isEmpty();
        assertThat(amount(draft)).isEqualTo(yuan("8888.80"));
        assertThat(one(new PersonalAmount("annual")).findings())
                .containsExactly(new Finding(FindingCode.PERSONAL_AMOUNT_MISSING, "personal.annual", "", "X"));
    }

    @ParameterizedTest(name = "grade {0}, step {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # grade | step | amount
          AUX_4 | 1    |  800
          AUX_4 | 2    |  840
          AUX_3 | 1    | 1050
          AUX_3 | 2    |
          AUX_9 | 1    |
          AUX_4 |      |
        """)
    void tableIsLookedUpAndNeverZeroWhereItHasNoCell(String grade, String step, String amount) {
        OfficerDraft officer =
                new OfficerDraft().on(Dimension.GRADE, grade).on(Dimension.STEP, step == null ? "" : step);
        WageDraft draft = one(new TableAmount(List.of(Dimension.GRADE, Dimension.STEP), cells()))
                .officer(officer);

        if (amount == null) {
            assertThat(draft.findings())
                    .containsExactly(new Finding(
                            FindingCode.NO_AMOUNT_FOR_PLACEMENT,
                            "grade x step",
                            grade + " / " + (step == null ? "" : step),
                            "X X"));
        } else {
            assertThat(draft.findings()).isEmpty();
            assertThat(amount(draft)).isEqualTo(yuan(amount));
        }
    }

    private static TableAmount.Cell cells() {
        return new TableAmount.Cell(
                null,
                Map.of(
                        "AUX_4", new TableAmount.Cell(null, Map.of("1", cell("800"), "2", cell("840"))),
                        "AUX_3", new TableAmount.Cell(null, Map.of("1", cell("1050")))));
    }

    private static TableAmount.Cell cell(String amount) {
        return new TableAmount.Cell(yuan(amount), Map.of());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # case, 30 yuan from the third year, 10 years and 250 yuan at most | since   | amount
          the month before the first anniversary                           | 2025-11 |   0
          the month of the first anniversary: two years do not count       | 2025-10 |   0
          two years                                                        | 2024-10 |   0
          a month short of three                                           | 2023-11 |   0
          three years                                                      | 2023-10 |  30
          ten years, eight count                                           | 2016-10 | 240
          eleven years, nine count, at most 250                            | 2015-10 | 250
          twelve years, ten count                                          | 2014-10 | 250
          thirty years                                                     | 1996-10 | 250
          from next month on                                               | 2026-11 |   0
        """)
    void serviceStepPaysCompletedYears(String name, String since, String amount) {
        ServiceStep capped = new ServiceStep(yuan("30"), 2, 10, yuan("250"));

        assertThat(amount(one(capped).officer(new OfficerDraft().serviceFrom(since + "-28"))))
                .isEqualTo(yuan(amount));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case            | cap of years | cap of yuan | amount for 12 years at 30
          no cap          |              |             | 360
          a year below    | 11           |             | 330
          as many         | 12           |             | 360
          a year above    | 13           |             | 360
          a fen below     |              | 359.99      | 359.99
          the same        |              | 360.00      | 360
          a fen above     |              | 360.01      | 360
        """)
    void serviceStepIsCapped(String name, Integer years, String most, String amount) {
        ServiceStep step = new ServiceStep(yuan("30"), 0, years, most == null ? null : yuan(most));

        assertThat(amount(one(step).officer(new OfficerDraft().serviceFrom("2014-10-31"))))
                .isEqualTo(yuan(amount));
    }

    @ParameterizedTest(name = "{0} years: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # years | since   | amount: 5 to year 10, 10 to year 20, then 15
           0    | 2026-10 |   0
           1    | 2025-10 |   5
           9    | 2017-10 |  45
          10    | 2016-10 |  50
          11    | 2015-10 |  60
          20    | 2006-10 | 150
          21    | 2005-10 | 165
          30    | 1996-10 | 300
        """)
    void serviceBandAddsUpItsBands(int years, String since, String amount) {
        ServiceBand bands = new ServiceBand(List.of(
                new ServiceBand.Band(1, 10, yuan("5")),
                new ServiceBand.Band(11, 20, yuan("10")),
                new ServiceBand.Band(21, null, yuan("15"))));

        assertThat(amount(one(bands).officer(new OfficerDraft().serviceFrom(since + "-01"))))
                .isEqualTo(yuan(amount));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                              | index    | percent | divisor | amount
          a third of Beijing's average      | 12116.00 | 30%     | 1       | 3634.80
          120% of a yearly series           | 98765.00 | 120%    | 12      | 9876.50
          half a fen rises                  |  1000.05 | 10%     | 1       |  100.01
          a fen below half                  |  1000.04 | 10%     | 1       |  100.00
          the minimum wage itself           |  2540.00 | 100%    | 1       | 2540.00
        """)
    void indexShareFollowsASeries(String name, String index, String percent, int divisor, String amount) {
        IndexShare share = new IndexShare("S", "WORK", percent(percent), -1, divisor);
        Workings workings = Workings.kept();

        WageLines lines = one(share).index("X", index).lines(workings);

        assertThat(lines.paid(0)).isEqualTo(yuan(amount));
        assertThat(workings.steps().get(0).versions())
                .extracting(version -> version.table())
                .containsExactly("scheme/draft", "series/X");
    }

    @ParameterizedTest(name = "{0} of {1} by {2}: {3}, rest {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # total   | percent | rounding     | part   | rest
          1000.00 | 80%     | FEN_HALF_UP  | 800.00 | 200.00
          1000.01 | 50%     | FEN_HALF_UP  | 500.01 | 500.00
          1000.01 | 50%     | FEN_DOWN     | 500.00 | 500.01
          1000.55 | 33%     | YUAN_HALF_UP | 330.00 | 670.55
          0.01    | 50%     | FEN_HALF_UP  |   0.01 |   0.00
        """)
    void partsOfASplitMakeTheWhole(String total, String percent, Rounding rounding, String part, String rest) {
        WageLines lines = new WageDraft()
                .with(new ComponentDraft("TOTAL", new FixedAmount(yuan(total))).notPayable())
                .with(new ComponentDraft("PART", new PercentOf(0, percent(percent), true)).rounding(rounding))
                .with(new ComponentDraft("REST", new SplitRemainder(0, List.of(1))))
                .lines(Workings.SILENT);

        assertThat(lines.paid(1)).isEqualTo(yuan(part));
        assertThat(lines.paid(2)).isEqualTo(yuan(rest));
        assertThat(lines.paid(0)).as("only a base for others").isEqualTo(Money.ZERO);
        long[] shown = new long[3];
        lines.evaluate(new AttendedShare(Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.NONE, 0), shown);
        assertThat(shown)
                .containsExactly(yuan(total).fen(), yuan(part).fen(), yuan(rest).fen());
        assertThat(WageMeasure.PAID.of(lines)).isEqualTo(yuan(total));
    }

    @ParameterizedTest(name = "{0} events: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # events, 15 at most | amount at 50, at most 700
          0                  |   0.00
          0.5                |  25.00
          13.99              | 699.50
          14                 | 700.00
          14.01              | 700.00
          15                 | 700.00
          99                 | 700.00
        """)
    void countRatePaysEvents(String events, String amount) {
        CountRate rate = new CountRate("NIGHT", yuan("50"), Quantity.whole(15), yuan("700"));

        assertThat(amount(one(rate).facts(new FactsDraft().count("NIGHT", events))))
                .isEqualTo(yuan(amount));
    }

    @ParameterizedTest(name = "{0} events: {1}")
    @CsvSource({"14.99, 149.90", "15, 150.00", "15.01, 150.00"})
    void countRatePaysSoManyEventsAtMost(String events, String amount) {
        CountRate rate = new CountRate("NIGHT", yuan("10"), Quantity.whole(15), null);

        assertThat(amount(one(rate).facts(new FactsDraft().count("NIGHT", events))))
                .isEqualTo(yuan(amount));
        assertThat(amount(one(rate).facts(new FactsDraft().count("DAY", events))))
                .isEqualTo(Money.ZERO);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                           | base     | kind     | hours | pay
          WAGE-002, holiday              | 21750.00 | HOLIDAY  | 3     | 1125.00
          WAGE-002, weekday              | 21750.00 | WEEKDAY  | 2     |  375.00
          WAGE-002, rest day             | 21750.00 | REST_DAY | 3     |  750.00
          no hours                       | 21750.00 | WEEKDAY  | 0     |    0.00
          a quarter of an hour           | 21750.00 | WEEKDAY  | 0.25  |   46.88
          36 hours, the limit of a month |  4350.00 | WEEKDAY  | 36    | 1350.00
          rounded once, not by hour      |  5000.00 | WEEKDAY  | 10    |  431.03
          no base                        |     0.00 | HOLIDAY  | 8     |    0.00
        """)
    void overtimeIsOneProduct(String name, String base, OvertimeKind kind, String hours, String pay) {
        String[] of = {"0", "0", "0"};
        of[kind.ordinal()] = hours;
        WageDraft draft = new WageDraft()
                .with(new ComponentDraft("BASE", new FixedAmount(yuan(base))).flags("overtimeBase"))
                .with(new ComponentDraft("MEAL", new FixedAmount(yuan("300"))))
                .with(new ComponentDraft("OVERTIME", new OvertimePay(kind)))
                .facts(new FactsDraft().overtime(of[0], of[1], of[2]));

        assertThat(amount(draft)).isEqualTo(yuan(pay));
    }

    @Test
    void overtimeSaysHowItIsMadeSoThatAClerkCanDoItAgain() {
        Workings workings = Workings.kept();
        new WageDraft()
                .with(new ComponentDraft("BASE", new FixedAmount(yuan("21750"))).flags("overtimeBase"))
                .with(new ComponentDraft("OVERTIME", new OvertimePay(OvertimeKind.WEEKDAY)))
                .facts(new FactsDraft().overtime("2.5", "0", "0"))
                .lines(workings);

        Step last = workings.steps().get(1);
        assertThat(last.expression()).isEqualTo("21750.00 * 2.5 * 1.5 / (21.75 * 8)");
        assertThat(last.versions())
                .extracting(version -> version.table())
                .containsExactly("scheme/draft", "national/wage/work-time");
    }

    @ParameterizedTest(name = "{0}: {3} / {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                        | monthly   | annual    | of 600  | a year
          excellent                   | EXCELLENT | EXCELLENT | 720.00  | 6000.00
          no result of the year       | COMPETENT | -         | 600.00  |    0.00
          nothing for it              | POOR      | POOR      |   0.00  |    0.00
        """)
    void assessedGoesByResult(String name, String monthly, String annual, String share, String bonus) {
        Map<String, Money> amounts = Map.of("EXCELLENT", yuan("6000"), "POOR", yuan("0"));
        WageLines lines = new WageDraft()
                .with(new ComponentDraft("BASE", new FixedAmount(yuan("600"))).notPayable())
                .with(new ComponentDraft(
                        "MONTH",
                        new Assessed(
                                false,
                                Map.of(),
                                0,
                                Map.of(
                                        "EXCELLENT",
                                        percent("120"),
                                        "COMPETENT",
                                        percent("100"),
                                        "POOR",
                                        percent("0")))))
                .with(new ComponentDraft("YEAR", new Assessed(true, amounts, -1, Map.of())))
                .facts(new FactsDraft().assessed(monthly, annual == null ? "" : annual))
                .lines(Workings.SILENT);

        assertThat(lines.paid(1)).isEqualTo(yuan(share));
        assertThat(lines.paid(2)).isEqualTo(yuan(bonus));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                    | annual | monthly | of the year | finding                  | field             | found
          no result of the month  | false  | -       | GOOD        | ASSESSMENT_MISSING       | monthlyAssessment | ''
          none of the year        | true   | GOOD    | -           | -                        | -                 | -
          another of the month    | false  | BAD     | GOOD        | ASSESSMENT_NOT_IN_SCHEME | monthlyAssessment | BAD
          another of the year     | true   | GOOD    | BAD         | ASSESSMENT_NOT_IN_SCHEME | annualAssessment  | BAD
        """)
    void assessedComplains(
            String name,
            boolean isAnnual,
            String monthly,
            String annual,
            FindingCode code,
            String field,
            String found) {
        WageDraft draft = one(new Assessed(isAnnual, Map.of("GOOD", yuan("1")), -1, Map.of()))
                .facts(new FactsDraft().assessed(monthly == null ? "" : monthly, annual == null ? "" : annual));

        assertThat(draft.findings())
                .isEqualTo(code == null ? List.of() : List.of(new Finding(code, field, found, "X")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-05, 0", "2026-06, 200", "2026-09, 200", "2026-10, 0"})
    void seasonalPaysInItsMonths(String month, String amount) {
        Seasonal heat = new Seasonal(Set.of(6, 7, 8, 9), yuan("200"));

        assertThat(amount(one(heat).month(month))).isEqualTo(yuan(amount));
    }
}
