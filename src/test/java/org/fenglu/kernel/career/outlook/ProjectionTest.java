package org.fenglu.kernel.career.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.career.outlook.CareerPlan.Cause;
import org.fenglu.kernel.career.outlook.CareerPlan.Stage;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.contribution.LastYearAverage;
import org.fenglu.kernel.pay.month.BaseLines;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.FactsDraft;
import org.fenglu.kernel.sample.OfficerDraft;
import org.fenglu.kernel.sample.SampleBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.UnitTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Projection")
class ProjectionTest {

    private static final YearMonth FROM = YearMonth.of(2026, 1);
    private static final MonthFacts FACTS =
            new FactsDraft().assessed("COMPETENT", "").count("NIGHT_DUTY", "4").facts();

    private static ProjectionCase joiner(String region, int months) {
        AuxiliaryOfficer officer = new OfficerDraft()
                .region(region)
                .employed("2026-01-01", "")
                .average("")
                .officer();
        CareerPlan career =
                new CareerPlan(List.of(new Stage(FROM, ServiceStatus.REGULAR, officer.placement(), Cause.START)));
        return new ProjectionCase(
                FROM,
                FROM.plusMonths(months - 1L),
                officer,
                new UnitTerms(
                        "", ProrationMethod.PAY_ATTENDED, ProrationMethod.DEDUCT_ABSENT, Rate.ZERO, 1, null, null),
                FACTS,
                new ProjectionCase.AnnualResult("COMPETENT", 12),
                null,
                career);
    }

    private static List<ProjectedMonth> months(ProjectionCase asked, YearGrowth... years) {
        return new Projection(asked, known(asked)).months(new GrowthPath(2027, List.of(years)));
    }

    private static KnownTables known(ProjectionCase asked) {
        KnownTables.Outcome known = KnownTables.lookUp(
                SampleBook.BOOK,
                SampleBook.key(
                        asked.from(),
                        asked.from().atEndOfMonth(),
                        asked.officer().region().code()),
                asked.through());
        return Objects.requireNonNull(known.tables(), () -> known.findings().toString());
    }

    private static YearGrowth growth(String averageWage, String minimumWage, String payStandard) {
        return new YearGrowth(
                Rate.percent(averageWage), Rate.percent(minimumWage), Rate.percent(payStandard), Rate.WHOLE);
    }

    /** A month of a projection is the month that anybody gets who asks for that month alone. */
    @Test
    void theMonthsOfTheBookAreTheMonthsOfAQuote() {
        List<ProjectedMonth> months = months(joiner(CityTables.GUANGZHOU, 12), YearGrowth.NONE);
        MonthInput first = months.get(0).input();
        Paid before = null;
        for (ProjectedMonth month : months) {
            YearMonth of = month.tables().key().month();
            MonthInput input = new MonthInput(
                    first.officer(), first.unit(), month.input().facts(), before == null ? null : before.carried());
            before = (Paid) MonthCalculation.outcome(
                    input, SampleBook.tables(of.toString(), CityTables.GUANGZHOU), Workings.SILENT);
            assertThat(month.paid().payslip().fen()).isEqualTo(before.payslip().fen());
        }
        assertThat(months).hasSize(12);
    }

    /** With every table as it is, a later month differs from the month of a quote in nothing but its calendar. */
    @Test
    void whatIsAssumedToStayIsTheSameAsWhatTheBookSays() {
        List<ProjectedMonth> months = months(joiner(CityTables.BEIJING, 60), YearGrowth.NONE);
        List<Long> inJune = new ArrayList<>();
        months.stream()
                .filter(month -> month.tables().key().month().getMonthValue() == 6)
                .skip(2)
                .forEach(month -> inJune.add(
                        month.paid().payslip().totals().employeeContributions().fen()));
        assertThat(inJune).hasSize(3);
        assertThat(months.get(59).tables().insurances())
                .isEqualTo(months.get(0).tables().insurances());
    }

    /** The bounds of the sample began in January, so they grow in January; by hand, half up to the fen each year. */
    @ParameterizedTest(name = "{0} {1}: {2} .. {3}, minimum wage {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # month   | insurance | floor    | ceiling   | minimum wage | where it comes from
          2026-12 | PENSION   | 7270.00  | 36348.00  | 2540.00      | the book
          2027-12 | PENSION   | 7270.00  | 36348.00  | 2540.00      | what it knew in 2026-12 is carried on
          2028-01 | PENSION   | 7560.80  | 37801.92  | 2616.20      | × 104%, × 103%
          2028-12 | PENSION   | 7560.80  | 37801.92  | 2616.20      | stays for the year
          2029-01 | PENSION   | 7863.23  | 39314.00  | 2694.69      | 7863.232, 39313.9968, 2694.686
          2029-01 | MEDICAL   | 7863.23  | 39314.00  | 2694.69      | each insurance by its own bounds
        """)
    void tablesGrowInTheMonthInWhichTheyBegan(
            YearMonth month, String insurance, String floor, String ceiling, String minimumWage, String source) {
        ProjectedMonth projected =
                in(month, months(joiner(CityTables.BEIJING, 48), YearGrowth.NONE, growth("104%", "103%", "100%")));
        var terms = projected.tables().insurances().stream()
                .filter(one -> one.scheme().name().equals(insurance))
                .findFirst()
                .orElseThrow();
        assertThat(terms.bounds().values().floor()).hasToString(floor);
        assertThat(terms.bounds().values().ceiling()).hasToString(ceiling);
        assertThat(projected.tables().wage().floors().minimumWage().values()).hasToString(minimumWage);
        boolean isGrown = month.getYear() > 2027;
        assertThat(terms.bounds().version().evidence()).isEqualTo(isGrown ? Evidence.C : Evidence.A);
    }

    /** 岗位津贴 700.00 of the sample: × 110% = 770.00, × 110% = 847.00; from January of each year. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
          2027-01 | 700.00
          2027-12 | 700.00
          2028-01 | 770.00
          2028-12 | 770.00
          2029-01 | 847.00
        """)
    void theAmountsOfTheSchemeRiseFromJanuary(YearMonth month, String post) {
        ProjectedMonth projected =
                in(month, months(joiner(CityTables.BEIJING, 48), YearGrowth.NONE, growth("100%", "100%", "110%")));
        assertThat(projected.paid().payslip().amount("POST_ALLOWANCE")).hasToString(post);
    }

    /** 国家统计局令第1号 articles 4 to 11: the base of 2027 is the average of 2026, whatever the pay of 2027. */
    @Test
    void basesFollowLastYearsPay() {
        List<ProjectedMonth> months =
                months(joiner(CityTables.BEIJING, 30), YearGrowth.NONE, growth("100%", "100%", "120%"));
        for (int year : new int[] {2026, 2027}) {
            Money average = LastYearAverage.perMonth(paid(months, year), 12, Workings.SILENT);
            for (ProjectedMonth month : months) {
                if (month.tables().key().month().getYear() == year + 1) {
                    assertThat(month.input().officer().declaredBases().of(BaseKind.PENSION))
                            .isEqualTo(average);
                }
            }
        }
        assertThat(months.get(11).input().officer().declaredBases().isEmpty()).isTrue();
    }

    private static Money paid(List<ProjectedMonth> months, int year) {
        Money sum = Money.ZERO;
        for (ProjectedMonth month : months) {
            Payslip payslip = month.paid().payslip();
            int[] places = BaseLines.places(
                    payslip.layout(), month.tables().wage().scheme().values(), BaseLines.flag(BaseKind.PENSION));
            for (int at : places) {
                sum = month.tables().key().month().getYear() == year ? sum.plus(payslip.amount(at)) : sum;
            }
        }
        return sum;
    }

    /** Hired in the middle of a year, nobody is assessed for it (不定等次); hired on its first day, everybody is. */
    @ParameterizedTest(name = "hired on {0}: bonus in December {1}: {2}")
    @CsvSource({
        "2026-01-01, 2026, 5000.00",
        "2026-01-02, 2026, 0.00",
        "2026-01-02, 2027, 5000.00",
        "2025-12-31, 2026, 5000.00"
    })
    void anAnnualResultNeedsAWholeYear(LocalDate hiredOn, int year, String bonus) {
        ProjectionCase asked = joiner(CityTables.BEIJING, 24);
        AuxiliaryOfficer officer = new OfficerDraft()
                .employed(hiredOn.toString(), "")
                .average("8000")
                .officer();
        ProjectionCase hired = new ProjectionCase(
                asked.from(),
                asked.through(),
                officer,
                asked.unit(),
                asked.facts(),
                asked.annual(),
                null,
                asked.career());
        ProjectedMonth december = in(YearMonth.of(year, 12), months(hired, YearGrowth.NONE));
        assertThat(december.paid().payslip().amount("YEAR_END_BONUS")).hasToString(bonus);
    }

    @Test
    void aStatedStageHoldsFromItsMonth() {
        ProjectionCase asked = joiner(CityTables.BEIJING, 24);
        Stage start = asked.career().stages().get(0);
        Stage next = new Stage(
                YearMonth.of(2026, 7),
                ServiceStatus.REGULAR,
                start.placement().with(Dimension.GRADE, "AUX_3"),
                Cause.STATED);
        ProjectionCase promoted = new ProjectionCase(
                asked.from(),
                asked.through(),
                asked.officer(),
                asked.unit(),
                asked.facts(),
                asked.annual(),
                null,
                new CareerPlan(List.of(start, next)));
        List<ProjectedMonth> months = months(promoted, YearGrowth.NONE);
        assertThat(in(YearMonth.of(2026, 6), months).stage().placement().on(Dimension.GRADE))
                .isEqualTo("AUX_4");
        assertThat(in(YearMonth.of(2026, 7), months).stage().placement().on(Dimension.GRADE))
                .isEqualTo("AUX_3");
        assertThat(in(YearMonth.of(2026, 7), months).paid().payslip().amount("GRADE_WAGE"))
                .isGreaterThan(
                        in(YearMonth.of(2026, 6), months).paid().payslip().amount("GRADE_WAGE"));
    }

    @Test
    void aMonthThatCannotBePaidEndsItWithTheReason() {
        ProjectionCase asked = joiner(CityTables.BEIJING, 24);
        Stage start = asked.career().stages().get(0);
        Stage nowhere = new Stage(
                YearMonth.of(2027, 3),
                ServiceStatus.REGULAR,
                start.placement().with(Dimension.GRADE, "NO_SUCH"),
                Cause.STATED);
        ProjectionCase lost = new ProjectionCase(
                asked.from(),
                asked.through(),
                asked.officer(),
                asked.unit(),
                asked.facts(),
                null,
                null,
                new CareerPlan(List.of(start, nowhere)));
        List<ProjectedMonth> paid = new ArrayList<>();
        Projection.Stopped stopped = new Projection(lost, known(lost))
                .along(new GrowthPath(2027, List.of(YearGrowth.NONE)), month -> Workings.SILENT, paid::add);
        assertThat(paid).hasSize(14);
        assertThat(Objects.requireNonNull(stopped).month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(stopped.findings()).isNotEmpty();
    }

    private static ProjectedMonth in(YearMonth month, List<ProjectedMonth> months) {
        return months.stream()
                .filter(one -> one.tables().key().month().equals(month))
                .findFirst()
                .orElseThrow();
    }
}
