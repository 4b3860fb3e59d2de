package org.fenglu.kernel.sample;

import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.kind.Assessed;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.CountRate;
import org.fenglu.kernel.pay.wage.kind.FixedAmount;
import org.fenglu.kernel.pay.wage.kind.IndexShare;
import org.fenglu.kernel.pay.wage.kind.OvertimePay;
import org.fenglu.kernel.pay.wage.kind.PercentOf;
import org.fenglu.kernel.pay.wage.kind.PersonalAmount;
import org.fenglu.kernel.pay.wage.kind.Seasonal;
import org.fenglu.kernel.pay.wage.kind.ServiceBand;
import org.fenglu.kernel.pay.wage.kind.ServiceStep;
import org.fenglu.kernel.pay.wage.kind.SplitRemainder;
import org.fenglu.kernel.pay.wage.kind.TableAmount;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.staff.Dimension;

/** The example scheme of {@code rates/scheme/example-seven-grade.yaml}, every kind of component, and a yearly one. */
public final class SevenGrades {

    public static final String ID = "seven-grades";
    public static final List<String> GRADES =
            List.of("AUX_4", "AUX_3", "AUX_2", "AUX_1", "CHIEF_3", "CHIEF_2", "CHIEF_1");
    public static final List<String> POSTS =
            List.of("PATROL", "TRAFFIC", "CUSTODY_GUARD", "CLERICAL", "WINDOW_SERVICE", "TECHNICAL");
    public static final List<String> EDUCATION = List.of("SENIOR_HIGH", "JUNIOR_COLLEGE", "BACHELOR", "MASTER");
    public static final List<String> RESULTS = List.of("EXCELLENT", "COMPETENT", "BASICALLY_COMPETENT", "INCOMPETENT");

    private static final int[] FIRST_STEP = {800, 1050, 1350, 1700, 2100, 2550, 3050};
    private static final int[] NEXT_STEP = {40, 50, 60, 70, 80, 90, 100};

    private final List<Component> components = new ArrayList<>();

    private SevenGrades() {}

    static PayScheme scheme() {
        SevenGrades scheme = new SevenGrades();
        scheme.posts();
        scheme.performance();
        scheme.events();
        return new PayScheme("七级辅警薪酬方案（示例）", new GradeLadder(GRADES), scheme.components);
    }

    private void posts() {
        add("BASE_WAGE", new IndexShare("FULL_CALIBRE_AVG", "WORK", percent("30%"), -2, 1), ComponentDraft.WAGE);
        add("GRADE_WAGE", new TableAmount(List.of(Dimension.GRADE, Dimension.STEP), grades()), ComponentDraft.WAGE);
        add(
                "POST_ALLOWANCE",
                new TableAmount(
                        List.of(Dimension.POST), cells(POSTS, List.of("700", "700", "800", "400", "450", "750"))),
                ComponentDraft.WAGE);
        components.add(
                new ComponentDraft("FRONT_LINE_ALLOWANCE", new PercentOf(place("GRADE_WAGE"), percent("10%"), false))
                        .flags(ComponentDraft.WAGE)
                        .when(Dimension.POST_FAMILY, "DUTY")
                        .component());
        add(
                "EDUCATION_ALLOWANCE",
                new TableAmount(List.of(Dimension.EDUCATION), cells(EDUCATION, List.of("0", "100", "200", "300"))),
                ComponentDraft.WAGE);
        add("SENIORITY_WAGE", new ServiceStep(yuan("30"), 0, 30, yuan("900")), ComponentDraft.REGULAR_WAGE);
        add(
                "LONG_SERVICE_ALLOWANCE",
                new ServiceBand(List.of(
                        new ServiceBand.Band(1, 10, yuan("5")),
                        new ServiceBand.Band(11, 20, yuan("10")),
                        new ServiceBand.Band(21, null, yuan("15")))),
                ComponentDraft.REGULAR_WAGE);
        components.add(new ComponentDraft("CLOTHING", new FixedAmount(yuan("1000")))
                .flags("taxable minWageCountable")
                .remainderMonth(12)
                .component());
    }

    private void performance() {
        addBase("PERFORMANCE_STANDARD", new FixedAmount(yuan("1500")));
        addBase("PERFORMANCE_BASE", new PercentOf(place("PERFORMANCE_STANDARD"), percent("40%"), true));
        addBase(
                "PERFORMANCE_FIXED",
                new SplitRemainder(place("PERFORMANCE_STANDARD"), List.of(place("PERFORMANCE_BASE"))));
        add(
                "BASIC_PERFORMANCE",
                new PercentOf(place("PERFORMANCE_FIXED"), percent("100%"), false),
                ComponentDraft.REGULAR_WAGE);
        add(
                "PERFORMANCE_WAGE",
                new Assessed(false, Map.of(), place("PERFORMANCE_BASE"), coefficients()),
                "taxable contributionBase housingFundBase minWageCountable payableOnInjuryLeave");
        components.add(new ComponentDraft("AGREED_ALLOWANCE", new PersonalAmount("agreedAllowance"))
                .flags(ComponentDraft.WAGE)
                .when(Dimension.SKILL, "SPECIALIST")
                .component());
        add(
                "MEAL_ALLOWANCE",
                new FixedAmount(yuan("300")),
                "contributionBase housingFundBase payableOnInjuryLeave payableOnProbation");
    }

    private void events() {
        addWhole("NIGHT_DUTY", new CountRate("NIGHT_DUTY", yuan("50"), Quantity.whole(15), null));
        addWhole("GUARD_DUTY", new CountRate("GUARD_DUTY_DAY", yuan("80"), null, yuan("800")));
        components.add(new ComponentDraft("HEAT_ALLOWANCE", new Seasonal(Set.of(6, 7, 8, 9), yuan("200")))
                .flags(ComponentDraft.EXTRA)
                .when(Dimension.POST_FAMILY, "DUTY")
                .whole()
                .component());
        addWhole("WEEKDAY_OVERTIME", new OvertimePay(OvertimeKind.WEEKDAY));
        addWhole("REST_DAY_OVERTIME", new OvertimePay(OvertimeKind.REST_DAY));
        addWhole("HOLIDAY_OVERTIME", new OvertimePay(OvertimeKind.HOLIDAY));
        components.add(new ComponentDraft("YEAR_END_BONUS", new Assessed(true, bonus(), -1, Map.of()))
                .flags("taxable contributionBase housingFundBase payableOnInjuryLeave")
                .when(Dimension.STATUS, "REGULAR")
                .whole()
                .rounding(Rounding.FEN_HALF_UP)
                .component());
    }

    private static Map<String, Rate> coefficients() {
        return Map.of(
                "EXCELLENT", percent("120%"),
                "COMPETENT", percent("100%"),
                "BASICALLY_COMPETENT", percent("60%"),
                "INCOMPETENT", percent("0%"));
    }

    private static Map<String, Money> bonus() {
        return Map.of(
                "EXCELLENT", yuan("6000"),
                "COMPETENT", yuan("5000"),
                "BASICALLY_COMPETENT", yuan("2000"),
                "INCOMPETENT", yuan("0"));
    }

    private static TableAmount.Cell grades() {
        Map<String, TableAmount.Cell> byGrade = new HashMap<>();
        for (int grade = 0; grade < FIRST_STEP.length; grade++) {
            List<String> amounts = new ArrayList<>();
            for (int step = 0; step < 5; step++) {
                amounts.add(String.valueOf(FIRST_STEP[grade] + step * NEXT_STEP[grade]));
            }
            byGrade.put(GRADES.get(grade), cells(List.of("1", "2", "3", "4", "5"), amounts));
        }
        return new TableAmount.Cell(null, byGrade);
    }

    private static TableAmount.Cell cells(List<String> values, List<String> amounts) {
        Map<String, TableAmount.Cell> below = new HashMap<>();
        for (int at = 0; at < values.size(); at++) {
            below.put(values.get(at), new TableAmount.Cell(yuan(amounts.get(at)), Map.of()));
        }
        return new TableAmount.Cell(null, below);
    }

    private int place(String code) {
        for (int at = 0; at < components.size(); at++) {
            if (components.get(at).code().equals(code)) {
                return at;
            }
        }
        throw new IllegalArgumentException("No component " + code);
    }

    private void add(String code, ComponentKind kind, String flags) {
        components.add(new ComponentDraft(code, kind).flags(flags).component());
    }

    private void addBase(String code, ComponentKind kind) {
        components.add(new ComponentDraft(code, kind).notPayable().component());
    }

    private void addWhole(String code, ComponentKind kind) {
        components.add(new ComponentDraft(code, kind)
                .flags(ComponentDraft.EXTRA)
                .whole()
                .component());
    }
}
