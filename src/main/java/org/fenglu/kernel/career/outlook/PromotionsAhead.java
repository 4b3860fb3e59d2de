package org.fenglu.kernel.career.outlook;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.career.outlook.CareerPlan.Cause;
import org.fenglu.kernel.career.outlook.CareerPlan.Stage;
import org.fenglu.kernel.career.promotion.Career;
import org.fenglu.kernel.career.promotion.DatedMark;
import org.fenglu.kernel.career.promotion.GradeSpan;
import org.fenglu.kernel.career.promotion.Promotion;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The promotions that a scheme's rule brings, month by month, where every annual result is the same and who falls
 * due is promoted: the rule is {@link Promotion}, the same that lists who falls due today.
 *
 * @param table how the scheme promotes
 * @param result the annual result of each year, given on its last day
 */
public record PromotionsAhead(PromotionTable table, String result) {

    /**
     * A career, and what ends it.
     *
     * @param plan with each promotion a stage
     * @param against what stands against the next promotion in the last month; empty where nothing does
     */
    public record Found(CareerPlan plan, List<Finding> against) {

        public Found {
            against = List.copyOf(against);
        }
    }

    /**
     * Returns a career with the promotions of its last stage on.
     *
     * @param inGradeSince first day in the grade of the first stage
     * @param through the last month that is looked at
     */
    public Found of(CareerPlan stated, LocalDate inGradeSince, YearMonth through) {
        CareerPlan plan = stated;
        List<Finding> against = List.of();
        YearMonth start = stated.last().from();
        for (YearMonth month = start.plusMonths(1); !month.isAfter(through); month = month.plusMonths(1)) {
            Promotion.Due due = new Promotion(table).next(career(plan, inGradeSince, month), month.atDay(1));
            against = due == null ? List.of() : due.against();
            LocalDate effective = due == null ? null : due.effectiveFrom();
            if (due != null && against.isEmpty() && isReached(effective, month)) {
                Stage last = plan.last();
                plan = plan.then(new Stage(
                        month, last.status(), last.placement().with(Dimension.GRADE, due.to()), Cause.PROMOTION_RULE));
            }
        }
        return new Found(plan, against);
    }

    private static boolean isReached(@Nullable LocalDate effective, YearMonth month) {
        return effective != null && !effective.isAfter(month.atDay(1));
    }

    private Career career(CareerPlan plan, LocalDate inGradeSince, YearMonth month) {
        List<GradeSpan> spans = new ArrayList<>();
        List<Stage> stages = plan.stages();
        for (int at = 0; at < stages.size(); at++) {
            Stage stage = stages.get(at);
            LocalDate from = at == 0 ? inGradeSince : stage.from().atDay(1);
            LocalDate until = at + 1 < stages.size() ? stages.get(at + 1).from().atDay(1) : through(stage);
            spans.add(new GradeSpan(from, until, stage.placement().on(Dimension.GRADE), stage.status()));
        }
        return new Career(spans, true, results(inGradeSince.getYear(), month), List.of());
    }

    /** The last stage has no end that is known. */
    private static LocalDate through(Stage last) {
        return last.from().atDay(1).plusYears(100);
    }

    private List<DatedMark> results(int from, YearMonth month) {
        List<DatedMark> results = new ArrayList<>();
        for (int year = from; year < month.getYear(); year++) {
            results.add(new DatedMark(YearMonth.of(year, Month.DECEMBER).atEndOfMonth(), result));
        }
        return results;
    }
}
