package org.fenglu.kernel.loss.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.CaseTerms;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Choices;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.loss.entitlement.StatedFigure;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;

/** A course under construction: everything plain unless a test says otherwise. */
final class CourseDraft {

    private static final RateBook PACKAGED = RateFiles.packaged().book();
    private static final YearMonth LONG_AGO = YearMonth.of(2000, 1);

    RateBook book = PACKAGED;
    String region = "320000";
    LocalDate assessedOn = LocalDate.of(2025, 12, 31);
    Set<String> accepted = Set.of();
    AdjustmentTerms terms = AdjustmentTerms.ALL;
    final List<StatedFigure> stated = new ArrayList<>();
    final Map<Choice, Option> choices = new EnumMap<>(Choice.class);
    final List<MonthlyBenefit> benefits = new ArrayList<>();

    /** Adds a benefit that has run for long and goes on. */
    CourseDraft with(AdjustedKind kind, String amount, int adjustedAfter) {
        return with(kind, adjustedAfter, phase(LONG_AGO, null, amount));
    }

    CourseDraft with(AdjustedKind kind, int adjustedAfter, Phase... phases) {
        benefits.add(new MonthlyBenefit(
                line(kind), Payer.FUND, kind.name(), adjustedAfter, List.of(phases), null, List.of(), false));
        return this;
    }

    static BenefitLine line(AdjustedKind kind) {
        boolean isGrade = kind.name().startsWith("GRADE");
        boolean isNursing = kind.name().startsWith("NURSING");
        Benefit benefit = isGrade
                ? Benefit.DISABILITY_ALLOWANCE
                : isNursing ? Benefit.NURSING_ALLOWANCE : Benefit.DEPENDANT_PENSION;
        return new BenefitLine(benefit, kind.name());
    }

    static Phase phase(YearMonth first, YearMonth last, String amount) {
        return new Phase(first, last, Money.yuan(amount), Reason.GRADED, last == null ? null : Reason.STOPPED);
    }

    /** Puts an adjustment of a year into the book, for a region. */
    CourseDraft notice(int year, Evidence evidence, LocalDate issued, BenefitAdjustment adjustment) {
        String table = "region/" + region + "/" + BenefitAdjustment.tableOfYear(year);
        Citation citation = new Citation("a notice of " + year, null, null, issued, null);
        LocalDate from = LocalDate.of(year, 1, 1);
        Version version = new Version(table, from, null, citation, evidence, Status.EXAMPLE);
        book = book.with(new Timeline<>(table, List.of(new Dated<>(adjustment, version))), "test");
        return this;
    }

    static BenefitAdjustmentRule rise(String amount) {
        return new BenefitAdjustmentRule.FixedRise(Money.yuan(amount), Money.ZERO, null, false);
    }

    BenefitCourse course(String first, String last) {
        CaseTerms caseTerms = new CaseTerms(new Region(region), assessedOn, accepted, stated);
        Entitlements into = new Entitlements(new Choices(new HashMap<>(choices)), Workings.kept());
        Months range = new Months(YearMonth.parse(first), YearMonth.parse(last));
        return BenefitCourse.of(benefits, range, new BenefitRates(book, caseTerms, into), terms);
    }

    /** Returns the amount of a line in a month; the line must be paid in it. */
    static Money amount(BenefitCourse course, AdjustedKind kind, String month) {
        return course.in(YearMonth.parse(month)).stream()
                .filter(each -> each.line().equals(line(kind)))
                .findFirst()
                .orElseThrow()
                .amount();
    }
}
