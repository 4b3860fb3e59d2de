package org.fenglu.kernel.loss.course;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.money.Money;

/**
 * Monthly benefits over the years: what each line pays in each month, after the adjustments of the years since it was
 * assessed, with the top-ups to the minimum wage and to the pension.
 *
 * <p>The adjustments hold from 1 January of their year, in the order of the years, each rounded half up to the fen.
 * One that is not known never stops a payment: the amount continues as it is, and the line waits for the rate.
 *
 * <p>Source: 工伤保险条例 articles 35, 36 and 40, 社会保险法 article 40, and the yearly notices of the provinces.
 *
 * @param months what is paid, line by line, oldest first; a month without pay is not there
 * @param waiting what the lines wait for
 */
public record BenefitCourse(List<BenefitMonth> months, List<Waiting> waiting) {

    public BenefitCourse {
        months = List.copyOf(months);
        waiting = List.copyOf(waiting);
    }

    /**
     * Returns the course of the benefits of one case.
     *
     * @param benefits as first assessed
     * @param range the months asked for
     * @param rates where adjustments and minimum wages are looked up; its collector is the course's own, its workings
     *     say whether steps are kept
     * @param terms which adjustments may pay, and what is stated for them
     */
    public static BenefitCourse of(
            List<MonthlyBenefit> benefits, Months range, BenefitRates rates, AdjustmentTerms terms) {
        AdjustmentNotices notices = new AdjustmentNotices(rates, terms);
        List<PhaseTrack> tracks = AdjustedPhases.tracks(benefits, range.last(), notices);
        Map<BenefitLine, List<BenefitMonth>> byLine = new LinkedHashMap<>();
        for (MonthlyBenefit benefit : benefits) {
            for (BenefitMonth month : new CourseMonths(benefit, tracks, range, notices).all()) {
                byLine.computeIfAbsent(month.line(), line -> new ArrayList<>()).add(month);
            }
        }
        List<BenefitMonth> months = byLine.values().stream()
                .map(BenefitCourse::inOrder)
                .flatMap(List::stream)
                .toList();
        return new BenefitCourse(months, rates.into().statement().waiting());
    }

    /** Puts the months of one line in order; where a further benefit carries the line on, it does not end. */
    private static List<BenefitMonth> inOrder(List<BenefitMonth> line) {
        line.sort(Comparator.comparing(BenefitMonth::month));
        for (int next = 1; next < line.size(); next++) {
            BenefitMonth before = line.get(next - 1);
            if (before.month().plusMonths(1).equals(line.get(next).month())) {
                line.set(next - 1, before.ending(null));
            }
        }
        return line;
    }

    /** Returns what is due for each month of each line. */
    public Map<LineMonth, Money> amounts() {
        Map<LineMonth, Money> amounts = new LinkedHashMap<>();
        months.forEach(month -> amounts.merge(month.pay(), month.amount(), Money::plus));
        return amounts;
    }

    /** Returns all lines of one month. */
    public List<BenefitMonth> in(YearMonth month) {
        return months.stream().filter(each -> each.month().equals(month)).toList();
    }

    /** Returns the rows of a statement: months in a row with the same amount and no reason to tell. */
    public List<BenefitSpan> spans() {
        return BenefitSpan.spans(months);
    }
}
