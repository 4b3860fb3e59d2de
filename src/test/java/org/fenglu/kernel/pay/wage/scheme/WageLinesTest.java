package org.fenglu.kernel.pay.wage.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.kind.FixedAmount;
import org.fenglu.kernel.pay.wage.kind.OvertimePay;
import org.fenglu.kernel.pay.wage.kind.PercentOf;
import org.fenglu.kernel.pay.wage.kind.ServiceBand;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.sample.ComponentDraft;
import org.fenglu.kernel.sample.OfficerDraft;
import org.fenglu.kernel.sample.WageDraft;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wage lines: when a component is due, and what of it is paid")
class WageLinesTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                     | family | zone | is due
          nothing is asked         | -      | -    | true
          the value is the same    | DUTY   | -    | true
          the value is another     | OFFICE | -    | false
          both are the same        | DUTY   | A    | true
          one of two is another    | DUTY   | B    | false
          what the roster lacks    | DUTY   | ''   | false
        """)
    void aConditionNamesValues(String name, String family, String zone, boolean isDue) {
        Condition condition = family == null
                ? Condition.ALWAYS
                : zone == null
                        ? new Condition(Map.of(Dimension.POST_FAMILY, family))
                        : new Condition(Map.of(Dimension.POST_FAMILY, family, Dimension.ZONE, zone));
        Placement placement = Placement.of(Map.of(Dimension.POST_FAMILY, "DUTY", Dimension.ZONE, "A"));

        assertThat(condition.holds(placement)).isEqualTo(isDue);
    }

    @Test
    void conditionsAndPlacementsAreValues() {
        Condition condition = new Condition(Map.of(Dimension.ZONE, "A"));

        assertThat(condition)
                .isEqualTo(new Condition(Map.of(Dimension.ZONE, "A")))
                .hasSameHashCodeAs(new Condition(Map.of(Dimension.ZONE, "A")))
                .isNotEqualTo(Condition.ALWAYS)
                .hasToString("{ZONE=A}");
        assertThat(condition.values()).containsOnly(Map.entry(Dimension.ZONE, "A"));
        assertThat(Placement.of(Map.of())).isEqualTo(Placement.of(Map.of(Dimension.ZONE, "")));
        assertThat(Placement.of(Map.of()).on(Dimension.GRADE)).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # stage     | flags              | paid
          REGULAR   | taxable            | 100
          TRAINEE   | taxable            | 100
          PROBATION | taxable            |   0
          PROBATION | payableOnProbation | 100
        """)
    void probationStopsWhatIsNotPaidOnIt(ServiceStatus stage, String flags, String paid) {
        WageLines lines = new WageDraft()
                .with(new ComponentDraft("X", new FixedAmount(yuan("100"))).flags(flags))
                .officer(new OfficerDraft().status(stage))
                .lines(Workings.SILENT);

        assertThat(lines.paid(0)).isEqualTo(yuan(paid));
        assertThat(lines.standard(0)).isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                     | prorated | injury flag | ordinary / on injury leave | paid
          whole month                              | true     | false       | 1/1 1/1                    | 4350.00
          two days of 21.75 away                   | true     | false       | 1975/2175 1975/2175        | 3950.00
          whole whatever the attendance            | false    | false       | 0/1 0/1                    | 4350.00
          on injury leave, it stops                | true     | false       | 0/1 1/1                    |    0.00
          on injury leave, it goes on              | true     | true        | 0/1 1/1                    | 4350.00
          on injury leave after a day away         | true     | true        | 1000/2175 2075/2175        | 4150.00
          half a fen rises                         | true     | true        | 1/87000 1/87000            |    0.05
        """)
    void paysTheAttendedPart(String name, boolean isProrated, boolean isKept, String shares, String paid) {
        ComponentDraft draft =
                new ComponentDraft("X", new FixedAmount(yuan("4350"))).flags(isKept ? "payableOnInjuryLeave" : "");
        String[] of = shares.split("[/ ]");
        AttendedShare share = new AttendedShare(ratio(of[0], of[1]), ratio(of[2], of[3]), Ratio.ONE, Ratio.NONE, 0);

        WageLines lines =
                new WageDraft().with(isProrated ? draft : draft.whole()).lines(share, Workings.SILENT);

        assertThat(lines.paid(0)).isEqualTo(yuan(paid));
        assertThat(lines.standard(0)).isEqualTo(yuan("4350"));
    }

    private static Ratio ratio(String numerator, String denominator) {
        return new Ratio(Long.parseLong(numerator), Long.parseLong(denominator));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # month   | of 1,000.00 a year, the rest in December
          2026-01 | 83.33
          2026-11 | 83.33
          2026-12 | 83.37
        """)
    void twelvePartsMakeTheYear(String month, String paid) {
        WageLines lines = new WageDraft()
                .month(month)
                .with(new ComponentDraft("X", new FixedAmount(yuan("1000"))).remainderMonth(12))
                .lines(Workings.SILENT);

        assertThat(lines.paid(0)).isEqualTo(yuan(paid));
        assertThat(yuan("83.33").times(11).plus(yuan("83.37"))).isEqualTo(yuan("1000"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # measure                | of A 1000 half paid, B 200 whole, C 30 not payable, D 5 not due
          OVERTIME_BASE          | 1000
          CONTRIBUTION_BASE      | 1200
          HOUSING_FUND_BASE      |  200
          MONTHLY_WAGE           | 1000
          BASIC_WAGE             | 1000
          TAXABLE                |  700
          MINIMUM_WAGE_COUNTABLE |  500
          PAID                   |  700
        """)
    void measuresAddUpFlaggedLines(WageMeasure measure, String sum) {
        AttendedShare half = new AttendedShare(new Ratio(1, 2), new Ratio(1, 2), Ratio.ONE, Ratio.NONE, 0);
        WageLines lines = new WageDraft()
                .with(new ComponentDraft("A", new FixedAmount(yuan("1000")))
                        .flags("overtimeBase contributionBase basicWage taxable minWageCountable"))
                .with(new ComponentDraft("B", new FixedAmount(yuan("200")))
                        .flags("contributionBase housingFundBase taxable")
                        .whole())
                .with(new ComponentDraft("C", new FixedAmount(yuan("30")))
                        .flags(ComponentDraft.WAGE)
                        .notPayable())
                .with(new ComponentDraft("D", new FixedAmount(yuan("5")))
                        .flags(ComponentDraft.WAGE)
                        .when(Dimension.ZONE, "A"))
                .lines(half, Workings.SILENT);

        assertThat(measure.of(lines)).isEqualTo(yuan(sum));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                | of | complaint
          itself                              |  1 | B depends on a component that does not stand before it; reorder them
          a later one                         |  2 | B depends on a component that does not stand before it; reorder them
          none                                | -1 | B depends on a component that does not stand before it; reorder them
        """)
    void aSchemeRefersOnlyBackward(String name, int of, String complaint) {
        List<Component> components = List.of(
                new ComponentDraft("A", new FixedAmount(yuan("1"))).component(),
                new ComponentDraft("B", new PercentOf(of, percent("50"), false)).component());

        assertThatThrownBy(() -> scheme(components)).hasMessage(complaint);
    }

    @Test
    void aSchemeNamesAComponentOnceAndNothingForOvertimeAfterOvertime() {
        Component a = new ComponentDraft("A", new FixedAmount(yuan("1")))
                .flags("overtimeBase")
                .component();
        Component overtime = new ComponentDraft("O", new OvertimePay(OvertimeKind.WEEKDAY)).component();

        assertThatThrownBy(() -> scheme(List.of(a, a))).hasMessage("A stands in the scheme twice");
        assertThatThrownBy(() -> scheme(List.of(overtime, a)))
                .hasMessage("A counts for the overtime base but stands after overtime; put it before");
        PayScheme scheme = scheme(List.of(a, overtime));
        assertThat(scheme.pays(OvertimeKind.WEEKDAY)).isTrue();
        assertThat(scheme.pays(OvertimeKind.HOLIDAY)).isFalse();
        assertThat(scheme.events()).isEmpty();
    }

    @Test
    void aLadderNamesAGradeOnce() {
        assertThat(new GradeLadder(List.of("A", "B")).knows("B")).isTrue();
        assertThat(new GradeLadder(List.of("A", "B")).knows("C")).isFalse();
        assertThat(new GradeLadder(List.of()).knows("C")).isTrue();
        assertThatThrownBy(() -> new GradeLadder(List.of("A", "A"))).hasMessageContaining("twice");
    }

    @Test
    void bandsHaveNoGaps() {
        assertThatThrownBy(() -> new ServiceBand(List.of(new ServiceBand.Band(2, null, Money.ZERO))))
                .hasMessage("A band starts with year 2, expected 1");
        assertThatThrownBy(() -> new ServiceBand(
                        List.of(new ServiceBand.Band(1, 5, Money.ZERO), new ServiceBand.Band(7, null, Money.ZERO))))
                .hasMessage("A band starts with year 7, expected 6");
    }

    private static PayScheme scheme(List<Component> components) {
        return new PayScheme("示例", new GradeLadder(List.of()), components);
    }
}
