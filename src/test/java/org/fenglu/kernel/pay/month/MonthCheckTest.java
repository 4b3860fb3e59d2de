package org.fenglu.kernel.pay.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.pay.wage.kind.PersonalAmount;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.PositionLadder;
import org.fenglu.kernel.pay.wage.scheme.PostTable;
import org.fenglu.kernel.pay.wage.scheme.SchemeTerms;
import org.fenglu.kernel.sample.CityTables;
import org.fenglu.kernel.sample.ComponentDraft;
import org.fenglu.kernel.sample.MonthDraft;
import org.fenglu.kernel.sample.NationalTables;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.VatMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each complaint once, whole: code, field, found, expected; and beside each bound the month that is paid. */
@DisplayName("What keeps an officer's month from being paid")
class MonthCheckTest {

    private static final String OCTOBER = "2026-10";

    private static MonthDraft october() {
        return new MonthDraft(OCTOBER);
    }

    private static Arguments row(String name, MonthDraft draft, Finding... findings) {
        return arguments(name, draft, List.of(findings));
    }

    private static Finding finding(FindingCode code, String field, String found, String expected) {
        return new Finding(code, field, found, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"employment", "chain", "placement", "fund", "declaration", "agency", "facts", "amounts"})
    void finds(String name, MonthDraft draft, List<Finding> findings) {
        MonthOutcome outcome = draft.outcome(Workings.SILENT);

        assertThat(outcome instanceof Refused refused ? refused.findings() : List.of())
                .isEqualTo(findings);
    }

    static Stream<Arguments> employment() {
        FindingCode code = FindingCode.NOT_EMPLOYED_IN_MONTH;
        return Stream.of(
                row(
                        "hired on the last day",
                        october().officer(of -> of.employed("2026-10-30", "")).facts(of -> of.count("DUTY", "30"))),
                row(
                        "hired the day after the month",
                        october().officer(of -> of.employed("2026-11-01", "")),
                        finding(code, "hiredOn", "2026-11-01 .. ", OCTOBER)),
                row(
                        "left the day before the month",
                        october().officer(of -> of.employed("2020-01-01", "2026-09-30")),
                        finding(code, "hiredOn", "2020-01-01 .. 2026-09-30", OCTOBER)),
                row(
                        "left on the first day",
                        october()
                                .officer(of -> of.employed("2020-01-01", "2026-10-01"))
                                .facts(of -> of.count("DUTY", "30"))));
    }

    private static Carried through(String month, String base) {
        Money wage = base.isEmpty() ? null : Money.yuan(base);
        return new Carried(YearMonth.parse(month), YearToDate.start(2026), wage, wage);
    }

    static Stream<Arguments> chain() {
        FindingCode noYear = FindingCode.NO_YEAR_TO_DATE;
        FindingCode noBase = FindingCode.NO_CONTRIBUTION_BASE;
        return Stream.of(
                row(
                        "nothing carried in the middle of the year",
                        october().carried(null),
                        finding(noYear, "opening", "", "2026-09")),
                row("nothing carried, paid in January", new MonthDraft("2026-01").carried(null)),
                row(
                        "nothing carried, December's wage paid in January",
                        new MonthDraft("2026-12").paidOn("2027-01-10").carried(null)),
                row("nothing carried, hired this month", october().carried(null).officer(of -> of.employed(
                                "2026-10-01", "")
                        .average(""))),
                row(
                        "nothing carried, hired last month",
                        october().carried(null).officer(of -> of.employed("2026-09-30", "")),
                        finding(noYear, "opening", "", "2026-09")),
                row(
                        "a month is left out",
                        october().carried(through("2026-08", "8000")),
                        finding(noYear, "opening", "2026-08", "2026-09")),
                row(
                        "carried from the month itself",
                        october().carried(through("2026-10", "8000")),
                        finding(noYear, "opening", "2026-10", "2026-09")),
                row(
                        "no average and no base carried",
                        october().officer(of -> of.average("")),
                        finding(noBase, "lastYearAverageWage", "", OCTOBER)),
                row(
                        "no average, a base carried",
                        october().officer(of -> of.average("")).carried(through("2026-09", "8000"))),
                row(
                        "January, no average and nothing carried",
                        new MonthDraft("2026-01").carried(null).officer(of -> of.average("")),
                        finding(noBase, "lastYearAverageWage", "", "2026-01")));
    }

    static Stream<Arguments> placement() {
        return Stream.of(
                row(
                        "a grade that is not on the ladder",
                        october().officer(of -> of.on(Dimension.GRADE, "AUX_9")),
                        finding(FindingCode.UNKNOWN_GRADE, "grade", "AUX_9", "AUX_4, AUX_3")),
                row(
                        "no grade",
                        october().officer(of -> of.on(Dimension.GRADE, "")),
                        finding(FindingCode.UNKNOWN_GRADE, "grade", "", "AUX_4, AUX_3")),
                row(
                        "a placement without an amount",
                        october().officer(of -> of.on(Dimension.SKILL, "ZONED").on(Dimension.ZONE, "B")),
                        finding(FindingCode.NO_AMOUNT_FOR_PLACEMENT, "zone", "B", "ZONE ZONE")),
                row(
                        "a post that the region does not have",
                        october().table("region/110000/post", posts()),
                        finding(FindingCode.UNKNOWN_POST, "post", "PATROL", "COUNTER")),
                row(
                        "a post that it has",
                        october().table("region/110000/post", posts()).officer(of -> of.on(Dimension.POST, "COUNTER"))),
                row(
                        "an agreed amount that is missing",
                        october().table("scheme/plain", otherField()),
                        finding(FindingCode.PERSONAL_AMOUNT_MISSING, "personal.salary", "", "WAGE")),
                row(
                        "on probation without a contract wage",
                        october().officer(of -> of.status(ServiceStatus.PROBATION)),
                        finding(FindingCode.PROBATION_WAGE_MISSING, "contractWage", "", "A0001")),
                row("on probation with one", october().officer(of -> of.status(ServiceStatus.PROBATION)
                        .contractWage("10000"))));
    }

    private static Object posts() {
        return new PostTable(Map.of("DUTY", "勤务"), Map.of("COUNTER", new PostTable.Post("窗口", null)));
    }

    private static Object countedWithoutPay() {
        SchemeTerms terms = new SchemeTerms(
                new GradeLadder(List.of("AUX_4", "AUX_3")),
                PositionLadder.NONE,
                null,
                List.of("COMMENDATION_L2"),
                List.of());
        return new PayScheme(
                "示例",
                terms,
                List.of(new ComponentDraft("WAGE", new PersonalAmount("wage"))
                        .flags(ComponentDraft.WAGE)
                        .component()));
    }

    private static Object otherField() {
        return new PayScheme(
                "示例",
                new GradeLadder(List.of()),
                List.of(new ComponentDraft("WAGE", new PersonalAmount("salary")).component()));
    }

    static Stream<Arguments> fund() {
        FindingCode range = FindingCode.FUND_RATE_OUT_OF_RANGE;
        return Stream.of(
                row(
                        "below the city's range",
                        october().officer(of -> of.fund("4.9999%", "0", false)),
                        finding(range, "fund.rate", "4.9999%", "5% .. 12%")),
                row("the least of the range", october().officer(of -> of.fund("5%", "0", false))),
                row("the most of the range", october().officer(of -> of.fund("12%", "0", false))),
                row(
                        "above the range",
                        october().officer(of -> of.fund("12.0001%", "0", false)),
                        finding(range, "fund.rate", "12.0001%", "5% .. 12%")),
                row(
                        "in the city's range, not in the payer's",
                        october().officer(of -> of.region(CityTables.WUHAN).fund("7%", "0", false)),
                        finding(range, "fund.rate", "7%", "8% .. 12%")),
                row(
                        "in the range of another payer",
                        october().agency("100", VatMethod.GENERAL).officer(of -> of.region(CityTables.WUHAN)
                                .fund("7%", "0", false))),
                row(
                        "a supplementary fund that the city does not have",
                        october().officer(of -> of.fund("12%", "5%", false)),
                        finding(FindingCode.SUPPLEMENTARY_FUND_NOT_OFFERED, "fund.supplementaryRate", "5%", "110000")),
                row("the most of a supplementary fund", october().officer(of -> of.region(CityTables.SHANGHAI)
                        .fund("7%", "5%", false))),
                row(
                        "above it",
                        october().officer(of -> of.region(CityTables.SHANGHAI).fund("7%", "5.1%", false)),
                        finding(range, "fund.supplementaryRate", "5.1%", "1% .. 5%")));
    }

    static Stream<Arguments> declaration() {
        DeductionClaim illness = new DeductionClaim(
                DeductionItem.MAJOR_ILLNESS, Rate.WHOLE, null, YearMonth.of(2026, 1), null, LocalDate.of(2026, 1, 1));
        FindingCode first = FindingCode.FIRST_JOB_MODE_NOT_ALLOWED;
        FindingCode full = FindingCode.FULL_YEAR_MODE_NOT_ALLOWED;
        return Stream.of(
                row(
                        "loan and rent together",
                        october().officer(of -> of.claim(DeductionItem.HOUSING_LOAN, "2026-01")
                                .claim(DeductionItem.HOUSING_RENT, "2026-01")),
                        finding(
                                FindingCode.LOAN_AND_RENT_TOGETHER,
                                "claims",
                                "HOUSING_LOAN + HOUSING_RENT",
                                "one of the two")),
                row(
                        "major illness",
                        october().officer(of -> of.claim(illness)),
                        finding(
                                FindingCode.MAJOR_ILLNESS_NOT_IN_PAYROLL,
                                "claims",
                                "MAJOR_ILLNESS",
                                "annual settlement")),
                row(
                        "an infant before 2022",
                        october()
                                .table("national/tax/special-additional-deduction", NationalTables.ADDITIONAL_2019)
                                .officer(of -> of.claim(DeductionItem.INFANT_CARE, "2026-01")),
                        finding(
                                FindingCode.DEDUCTION_NOT_IN_FORCE,
                                "claims",
                                "INFANT_CARE",
                                "national/tax/special-additional-deduction")),
                row(
                        "first job of another year",
                        october().officer(of -> of.mode(BasicDeductionMode.FIRST_JOB, "")),
                        finding(first, "tax.mode", "2020-03-01", "2026")),
                row("first job of this year", october().officer(of -> of.mode(BasicDeductionMode.FIRST_JOB, "")
                        .employed("2026-01-01", ""))),
                row(
                        "first job before the rule",
                        october()
                                .table("national/tax/wage-withholding", NationalTables.WITHHOLDING_2019)
                                .officer(of -> of.mode(BasicDeductionMode.FIRST_JOB, "")
                                        .employed("2026-01-01", "")),
                        finding(first, "tax.mode", "2026-01-01", "2026")),
                row(
                        "last year's income on the limit",
                        october().officer(of -> of.mode(BasicDeductionMode.FULL_YEAR, "60000"))),
                row(
                        "last year's income a fen above it",
                        october().officer(of -> of.mode(BasicDeductionMode.FULL_YEAR, "60000.01")),
                        finding(full, "tax.mode", "2020-03-01, 60000.01", "60000.00")),
                row(
                        "last year's income not known",
                        october().officer(of -> of.mode(BasicDeductionMode.FULL_YEAR, "")),
                        finding(full, "tax.mode", "2020-03-01, null", "60000.00")),
                row("here since last January", october().officer(of -> of.mode(BasicDeductionMode.FULL_YEAR, "1")
                        .employed("2025-01-31", ""))),
                row(
                        "here since last February",
                        october().officer(of -> of.mode(BasicDeductionMode.FULL_YEAR, "1")
                                .employed("2025-02-01", "")),
                        finding(full, "tax.mode", "2025-02-01, 1.00", "60000.00")),
                row(
                        "before the rule",
                        october()
                                .table("national/tax/wage-withholding", NationalTables.WITHHOLDING_2020)
                                .officer(of -> of.mode(BasicDeductionMode.FULL_YEAR, "1")),
                        finding(full, "tax.mode", "2020-03-01, 1.00", "null")));
    }

    static Stream<Arguments> agency() {
        return Stream.of(
                row(
                        "a fee without a method",
                        october().agency("100", null),
                        finding(FindingCode.AGENCY_TERMS_MISSING, "unit", "U1", "agencyFee, vatMethod")),
                row(
                        "a method without a fee",
                        october().agency("", VatMethod.GENERAL),
                        finding(FindingCode.AGENCY_TERMS_MISSING, "unit", "U1", "agencyFee, vatMethod")),
                row("a method to the end of 2025", new MonthDraft("2025-12").agency("100", VatMethod.DIFFERENTIAL)),
                row(
                        "the same method from 2026 on",
                        october().agency("100", VatMethod.DIFFERENTIAL),
                        finding(
                                FindingCode.VAT_METHOD_NOT_ESTABLISHED,
                                "vatMethod",
                                "DIFFERENTIAL",
                                "[GENERAL, SMALL_SCALE]")));
    }

    static Stream<Arguments> facts() {
        FindingCode negative = FindingCode.NEGATIVE_FACT;
        return Stream.of(
                row(
                        "negative days and hours",
                        october().facts(of -> of.leave("-0.5", "-1", "-2").overtime("-3", "-4", "-5")),
                        finding(negative, "unpaidLeaveDays", "-0.5", "0"),
                        finding(negative, "sickLeaveDays", "-1", "0"),
                        finding(negative, "injuryLeaveDays", "-2", "0"),
                        finding(negative, "weekdayOvertimeHours", "-3", "0"),
                        finding(negative, "restDayOvertimeHours", "-4", "0"),
                        finding(negative, "holidayOvertimeHours", "-5", "0")),
                row(
                        "negative amounts",
                        october().facts(of -> of.personalPension("-0.01")
                                .lossCompensation("-1")
                                .courtDeduction("-2")),
                        finding(negative, "personalPension", "-0.01", "0.00"),
                        finding(negative, "lossCompensation", "-1.00", "0.00"),
                        finding(negative, "courtDeduction", "-2.00", "0.00")),
                row(
                        "one-off pay without a reason",
                        october().facts(of -> of.with(MonthFact.ONE_OFF_PAY, "0.01")),
                        finding(FindingCode.VALUE_MISSING, "oneOffReason", "", "ONE_OFF_REASON")),
                row(
                        "a reason without one-off pay",
                        october().facts(of -> of.with(MonthFact.ONE_OFF_REASON, "a")),
                        finding(FindingCode.VALUE_MISSING, "oneOffPay", "", "ONE_OFF_PAY")),
                row("one-off pay with its reason", october().facts(of -> of.with(MonthFact.ONE_OFF_PAY, "0.01")
                        .with(MonthFact.ONE_OFF_REASON, "a"))),
                row(
                        "negative one-off pay",
                        october().facts(of -> of.with(MonthFact.ONE_OFF_PAY, "-1")
                                .with(MonthFact.ONE_OFF_REASON, "a")),
                        finding(negative, "oneOffPay", "-1.00", "0.00")),
                row(
                        "a negative count",
                        october().facts(of -> of.count("DUTY", "-1")),
                        finding(negative, "counts.DUTY", "-1", "0")),
                row(
                        "more leave than paid days",
                        october().facts(of -> of.leave("20", "0.01", "1")),
                        finding(FindingCode.TOO_MANY_DAYS, "leaveDays", "21.01", "21")),
                row(
                        "more leave than the joiner has paid days",
                        october().officer(of -> of.employed("2026-10-26", "")).facts(of -> of.leave("6", "0", "0")),
                        finding(FindingCode.TOO_MANY_DAYS, "leaveDays", "6", "5")),
                row("as many hours as the month has", october().facts(of -> of.overtime("744", "0", "0"))),
                row(
                        "more hours than the month has",
                        october().facts(of -> of.overtime("744.01", "0", "0")),
                        finding(FindingCode.TOO_MANY_HOURS, "overtimeHours", "744.01", "744")),
                row(
                        "hours that the scheme does not pay",
                        october().facts(of -> of.overtime("1", "2", "3")),
                        finding(FindingCode.OVERTIME_NOT_IN_SCHEME, "overtimeHours", "REST_DAY", "plain"),
                        finding(FindingCode.OVERTIME_NOT_IN_SCHEME, "overtimeHours", "HOLIDAY", "plain")),
                row(
                        "events that the scheme does not pay",
                        october().facts(of -> of.count("DUTY", "1")
                                .count("NIGHT", "1")
                                .count("GUARD", "-1")),
                        finding(negative, "counts.GUARD", "-1", "0"),
                        finding(FindingCode.EVENT_NOT_IN_SCHEME, "counts", "GUARD", "plain"),
                        finding(FindingCode.EVENT_NOT_IN_SCHEME, "counts", "NIGHT", "plain")),
                row(
                        "an event that the scheme counts without pay",
                        october()
                                .table("scheme/plain", countedWithoutPay())
                                .facts(of -> of.count("COMMENDATION_L2", "1"))),
                row(
                        "no result of the month",
                        october()
                                .officer(of -> of.on(Dimension.SKILL, "JUDGED"))
                                .facts(of -> of.assessed("", "")),
                        finding(FindingCode.ASSESSMENT_MISSING, "monthlyAssessment", "", "JUDGED")),
                row(
                        "a result that the scheme does not know",
                        october().officer(of -> of.on(Dimension.SKILL, "JUDGED")),
                        finding(FindingCode.ASSESSMENT_NOT_IN_SCHEME, "monthlyAssessment", "COMPETENT", "JUDGED")));
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                row(
                        "away the whole month, contributions are more than the wage",
                        october().facts(of -> of.leave("21", "0", "0")),
                        finding(FindingCode.NET_BELOW_ZERO, "net", "-1803.00", "1803.00")),
                row("a court takes all of the net", october().facts(of -> of.courtDeduction("8197.00"))),
                row(
                        "a court takes a fen more",
                        october().facts(of -> of.courtDeduction("8197.01")),
                        finding(FindingCode.NET_BELOW_ZERO, "net", "-0.01", "1803.00")),
                row(
                        "a wage beyond all range",
                        october().officer(of -> of.personal("wage", "92233720368547758.07")),
                        finding(FindingCode.AMOUNT_OUT_OF_RANGE, "officerNo", "A0001", "")));
    }

    @Test
    void findsEverythingAtOnce() {
        MonthOutcome outcome = october()
                .carried(null)
                .agency("", null)
                .officer(of -> of.on(Dimension.GRADE, "AUX_9")
                        .fund("1%", "1%", false)
                        .mode(BasicDeductionMode.FULL_YEAR, "")
                        .status(ServiceStatus.PROBATION)
                        .on(Dimension.SKILL, "JUDGED"))
                .facts(of -> of.assessed("", "").leave("32", "0", "0"))
                .outcome(Workings.SILENT);

        assertThat(((Refused) outcome).findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.NO_YEAR_TO_DATE,
                        FindingCode.UNKNOWN_GRADE,
                        FindingCode.ASSESSMENT_MISSING,
                        FindingCode.PROBATION_WAGE_MISSING,
                        FindingCode.FUND_RATE_OUT_OF_RANGE,
                        FindingCode.SUPPLEMENTARY_FUND_NOT_OFFERED,
                        FindingCode.FULL_YEAR_MODE_NOT_ALLOWED,
                        FindingCode.AGENCY_TERMS_MISSING,
                        FindingCode.TOO_MANY_DAYS);
    }

    @Test
    void aRefusalHasAReason() {
        assertThatThrownBy(() -> new Refused(List.of())).hasMessage("A month is refused for a reason");
    }
}
