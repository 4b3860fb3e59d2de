package org.fenglu.kernel.pay.wage.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.PositionLadder;
import org.fenglu.kernel.pay.wage.scheme.PostTable;
import org.fenglu.kernel.pay.wage.scheme.SchemeTerms;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.sample.ComponentDraft;
import org.fenglu.kernel.sample.FactsDraft;
import org.fenglu.kernel.sample.OfficerDraft;
import org.fenglu.kernel.sample.WageDraft;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts are made up, since a kind is a form; each bound of a kind has its three rows. */
@DisplayName("How awards, guarantees, caps and deductions come about")
class FurtherKindsTest {

    private static Money last(WageDraft draft) {
        WageLines lines = draft.lines(Workings.SILENT);
        int at = lines.components().size() - 1;
        return lines.components().get(at).isPayable() ? lines.paid(at) : lines.standard(at);
    }

    private static WageDraft after(String base, ComponentKind kind) {
        return new WageDraft()
                .with(new ComponentDraft("BASE", new FixedAmount(yuan(base))).byEmployment())
                .with(new ComponentDraft("X", kind).whole());
    }

    @ParameterizedTest(name = "{0} commendations, {1} merits: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # amounts of the police's tariff (S-AWP), as a scheme that refers to it would have them
          0   | 0 |    0
          1   | 0 | 2000
          1   | 1 | 7000
          2   | 0 | 4000
          0.5 | 0 |
        """)
    void awardsAreWhole(String commendations, String merits, String amount) {
        Map<String, Money> amounts = Map.of("COMMENDATION", yuan("2000"), "MERIT_3", yuan("5000"));
        Award award = new Award(List.of("COMMENDATION", "MERIT_3"), amounts, null);
        FactsDraft facts = new FactsDraft().count("COMMENDATION", commendations).count("MERIT_3", merits);
        WageDraft draft = after("0", award).facts(facts);

        if (amount == null) {
            assertThat(draft.findings())
                    .containsExactly(new Finding(FindingCode.AWARD_NOT_WHOLE, "counts.COMMENDATION", "0.5", "X"));
        } else {
            assertThat(draft.findings()).isEmpty();
            assertThat(last(draft)).isEqualTo(yuan(amount));
        }
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # case: 4,000 × months served / 12         | hired      | left       | counts         | amount
          PAY-BN-1: eight months                   | 2026-05-01 |            | WHOLE_MONTHS   | 2666.67
          a day later: seven whole months          | 2026-05-02 |            | WHOLE_MONTHS   | 2333.33
          a day later: eight started months        | 2026-05-02 |            | STARTED_MONTHS | 2666.67
          hired on the last day of April           | 2026-04-30 |            | STARTED_MONTHS | 3000.00
          long employed                            | 2020-03-01 |            | WHOLE_MONTHS   | 4000.00
          left on the last day of the year         | 2020-03-01 | 2026-12-31 | WHOLE_MONTHS   | 4000.00
          left the day before                      | 2020-03-01 | 2026-12-30 | WHOLE_MONTHS   | 3666.67
          the part of the year does not matter     | 2026-12-01 |            | NOT_COUNTED    | 4000.00
        """)
    void extraMonth(String test, String hired, String left, ExtraMonth.Served served, String amount) {
        ExtraMonth kind = new ExtraMonth(Quantity.whole(1), List.of(0), 12, served);
        OfficerDraft officer = new OfficerDraft().employed(hired, left == null ? "" : left);

        assertThat(last(after("4000", kind).month("2026-12").officer(officer))).isEqualTo(yuan(amount));
        assertThat(last(after("4000", kind).month("2026-11").officer(officer))).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest(name = "{0} with a guarantee and a cap of 3000.00: {1}, {2}")
    @CsvSource(textBlock = """
        2999.99, 0.01, 0.00
        3000.00, 0.00, 0.00
        3000.01, 0.00, -0.01
        """)
    void guaranteeAndCap(String base, String topUp, String cap) {
        assertThat(last(after(base, new TopUp(yuan("3000"), List.of(0))))).isEqualTo(yuan(topUp));
        assertThat(last(after(base, new Cap(yuan("3000"), List.of(0))))).isEqualTo(yuan(cap));
    }

    /** PAY-GX-01 by the minimum wage of Beijing, 2,540: 80% of it / 21.75 is 93.43 a day. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                     | unpaid | sick | amount
          none                                     |   0    |  0   |     0.00
          a day at 2,600 / 21.75 = 119.54          |   1    |  0   |  -119.54
          three days of the rounded rate           |   3    |  0   |  -358.62
          half a day                               |   0.5  |  0   |   -59.77
          21.75 days take no more than the base    |  21.75 |  0   | -2600.00
          a sick day: 119.54 − 93.43               |   0    |  1   |   -26.11
          two sick days                            |   0    |  2   |   -52.22
          a day short of the month                 |   0    | 20   |  -522.20
          the whole month: 80% of the base is more |   0    | 21   |  -520.00
        """)
    void daysOfLeave(String test, String unpaid, String sick, String amount) {
        LeaveDeduction kind = new LeaveDeduction(0, !sick.equals("0"), percent("80%"));
        WageDraft draft = after("2600", kind).facts(new FactsDraft().leave(unpaid, sick, "0"));

        assertThat(last(draft)).isEqualTo(yuan(amount));
    }

    @Test
    void whatIsDeductedByDaysIsNotDeductedByAttendanceToo() {
        AttendedShare tenDaysAway = new AttendedShare(new Ratio(47, 87), new Ratio(47, 87), Ratio.ONE, Ratio.NONE, 21);
        WageLines lines = after("2600", new LeaveDeduction(0, false, percent("80%")))
                .facts(new FactsDraft().leave("10", "0", "0"))
                .lines(tenDaysAway, Workings.SILENT);

        assertThat(lines.paid(0)).isEqualTo(yuan("2600"));
        assertThat(lines.paid(1)).isEqualTo(yuan("-1195.40"));
    }

    @ParameterizedTest(name = "law {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # 工资支付暂行规定 article 15: nothing is taken that no law allows
          工会法 | 10.00
                 |  0.00
        """)
    void aDisputedDeductionIsNotTaken(String law, String amount) {
        assertThat(last(after("2600", new Deduction("会费", law, yuan("10"))))).isEqualTo(yuan(amount));
        assertThatThrownBy(() -> new Deduction("会费", "工会法", null)).hasMessageContaining("needs an amount");
    }

    @Test
    void aGapIsAFindingThatNamesIt() {
        assertThat(after("1", new UnknownAmount("未公布")).findings())
                .containsExactly(new Finding(FindingCode.SCHEME_GAP, "X", "未公布", "X"));
        TableAmount table = new TableAmount(List.of(Dimension.GRADE), new TableAmount.Cell(null, Map.of()), "只公布一级");
        assertThat(after("1", table).findings())
                .containsExactly(new Finding(FindingCode.SCHEME_GAP, "X", "只公布一级", "X"));
        Assessed assessed = new Assessed(false, Map.of("GOOD", yuan("1")), -1, Map.of(), "其余未公布");
        assertThat(after("1", assessed)
                        .facts(new FactsDraft().assessed("BAD", ""))
                        .findings())
                .containsExactly(new Finding(FindingCode.SCHEME_GAP, "X", "BAD：其余未公布", "X"));
    }

    @ParameterizedTest(name = "grade {0}, step {1}, position {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # GRADE_2 has three steps, GRADE_1 any; positions LEADER and CHIEF
          GRADE_2 | 1 |        |
          GRADE_2 | 3 | LEADER |
          GRADE_2 | 4 |        | UNKNOWN_STEP
          GRADE_2 | 0 |        | UNKNOWN_STEP
          GRADE_2 |   |        | UNKNOWN_STEP
          GRADE_1 | 9 | CHIEF  |
          GRADE_1 |   | BOSS   | UNKNOWN_POSITION
          GRADE_3 |   |        | UNKNOWN_GRADE
        """)
    void laddersSideBySide(String grade, String step, String position, FindingCode code) {
        SchemeTerms terms = new SchemeTerms(
                new GradeLadder(List.of("GRADE_2", "GRADE_1"), Map.of("GRADE_2", 3)),
                new PositionLadder(List.of("LEADER", "CHIEF")),
                null,
                List.of(),
                List.of());
        List<Finding> findings = new ArrayList<>();
        new PayScheme("示例", terms, List.of()).check(placement(grade, step, position), findings);

        assertThat(findings).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void anEventMayBeCountedWithoutPay() {
        SchemeTerms terms = new SchemeTerms(
                new GradeLadder(List.of()), PositionLadder.NONE, null, List.of("COMMENDATION_L2"), List.of());

        assertThat(new PayScheme("示例", terms, List.of()).events()).containsExactly("COMMENDATION_L2");
    }

    private static Placement placement(String grade, String step, String position) {
        return Placement.of(Map.of(
                Dimension.GRADE, grade,
                Dimension.STEP, step == null ? "" : step,
                Dimension.POSITION, position == null ? "" : position));
    }

    @ParameterizedTest(name = "family {0}, post {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                  |         | 0
          DUTY    |         | 0
          DUTY    | PATROL  | 0
          OFFICE  | COUNTER | 0
          DUTY    | COUNTER | 1
          DUTY    | DRIVER  | 1
          NIGHT   | PATROL  | 1
          NIGHT   | DRIVER  | 2
        """)
    void postsOfAPlace(String family, String post, int count) {
        PostTable table = new PostTable(
                Map.of("DUTY", "勤务", "OFFICE", "文职"),
                Map.of("PATROL", new PostTable.Post("巡逻", null), "COUNTER", new PostTable.Post("窗口", "OFFICE")));
        List<Finding> findings = new ArrayList<>();
        table.check(
                Placement.of(Map.of(
                        Dimension.POST_FAMILY, family == null ? "" : family, Dimension.POST, post == null ? "" : post)),
                findings);

        assertThat(findings).hasSize(count).allMatch(finding -> finding.code() == FindingCode.UNKNOWN_POST);
    }

    @ParameterizedTest(name = "any position: {0} is due {1}")
    @CsvSource(textBlock = """
        LEADER, true
        '', false
        """)
    void anyValueIsSomeValue(String position, boolean isDue) {
        Condition condition = new Condition(Map.of(Dimension.POSITION, Condition.ANY));

        assertThat(condition.holds(placement("GRADE_1", "", position))).isEqualTo(isDue);
    }
}
