package org.fenglu.whatif.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.career.outlook.CareerPlan;
import org.fenglu.kernel.career.outlook.CareerPlan.Cause;
import org.fenglu.kernel.career.outlook.PromotionsAhead;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.whatif.projection.ProjectionRequest.Career;
import org.fenglu.whatif.projection.ProjectionRequest.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The career that a request asks for: the stated stages, then the promotion rule of the scheme where it is followed.
 *
 * @param plan the stages
 * @param against what stands against the next promotion at the end; empty where nothing does or no rule is asked
 */
record PlannedCareer(CareerPlan plan, List<Finding> against) {

    /** Annual result that the promotion rule is asked with unless another is named. */
    static final String COMPETENT = "COMPETENT";

    PlannedCareer {
        against = List.copyOf(against);
    }

    /** Returns the stated stages of a request, oldest first. */
    static List<Stage> stages(@Nullable Career career) {
        return career == null || career.stages() == null ? List.of() : career.stages();
    }

    /** Returns whether the promotion rule of the scheme is followed. */
    static boolean isByRule(@Nullable Career career) {
        return career != null && Boolean.TRUE.equals(career.byRule());
    }

    /** Returns the annual result that the rule is asked with. */
    static String result(@Nullable Career career) {
        return career == null || career.results() == null ? COMPETENT : career.results();
    }

    /** Returns the career over a span; a scheme without a rule of promotion promotes no one, and says so. */
    static PlannedCareer of(@Nullable Career career, AuxiliaryOfficer officer, ProjectionSpan span, RateBook book) {
        CareerPlan stated = stated(career, officer, span);
        if (!isByRule(career)) {
            return new PlannedCareer(stated, List.of());
        }
        RateKey<PromotionTable> key = PromotionTable.key(officer.scheme());
        if (!book.has(key.table())) {
            Finding none =
                    new Finding(FindingCode.PROMOTION_RULE_MISSING, "career.byRule", officer.scheme(), key.table());
            return new PlannedCareer(stated, List.of(none));
        }
        PromotionTable table = book.on(key, span.from().atDay(1)).values();
        LocalDate since = career == null || career.inGradeSince() == null ? officer.hiredOn() : career.inGradeSince();
        PromotionsAhead.Found found = new PromotionsAhead(table, result(career)).of(stated, since, span.through());
        return new PlannedCareer(found.plan(), found.against());
    }

    private static CareerPlan stated(@Nullable Career career, AuxiliaryOfficer officer, ProjectionSpan span) {
        List<CareerPlan.Stage> stages = new ArrayList<>();
        CareerPlan.Stage last = new CareerPlan.Stage(span.from(), officer.status(), officer.placement(), Cause.START);
        stages.add(last);
        for (Stage stage : stages(career)) {
            ServiceStatus status = stage.status() == null ? last.status() : stage.status();
            Placement placement = placed(last.placement(), stage.placement()).with(Dimension.STATUS, status.name());
            last = new CareerPlan.Stage(stage.from(), status, placement, Cause.STATED);
            stages.add(last);
        }
        return new CareerPlan(stages);
    }

    private static Placement placed(Placement before, @Nullable Map<Dimension, String> changes) {
        Placement placement = before;
        if (changes != null) {
            for (Map.Entry<Dimension, String> change : changes.entrySet()) {
                placement = placement.with(change.getKey(), change.getValue());
            }
        }
        return placement;
    }
}
