package org.fenglu.book.ratebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.career.promotion.AwardCredit;
import org.fenglu.kernel.career.promotion.EffectiveRule;
import org.fenglu.kernel.career.promotion.PromotionStep;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.staff.ServiceStatus;
import org.jspecify.annotations.Nullable;

/** How a pay scheme promotes: {@code promotion/<scheme>.yaml}. */
final class PromotionRules {

    private static final int MOST_MONTHS = 600;
    private static final int MOST_RESULTS = 40;
    private static final int MOST_PEOPLE = 100_000;

    private PromotionRules() {}

    static PromotionTable table(Block values) {
        Block credit = values.findBlock("awardCredit");
        Set<ServiceStatus> excluded = new HashSet<>();
        values.cells("excludedStatuses").forEach(cell -> excluded.add(cell.oneOf(ServiceStatus.class)));
        return new PromotionTable(
                steps(values),
                excluded,
                credit == null
                        ? AwardCredit.NONE
                        : new AwardCredit(
                                codes(credit, "awards"), credit.get("months").whole(1, MOST_MONTHS)),
                values.has("oneGradeUpBy") ? codes(values, "oneGradeUpBy") : Set.of(),
                values.get("effective").oneOf(EffectiveRule.class));
    }

    private static Map<String, PromotionStep> steps(Block values) {
        Map<String, PromotionStep> steps = new HashMap<>();
        for (Block step : values.blocks("steps")) {
            WrittenValue from = step.get("from");
            PromotionStep read = step(step);
            if (steps.putIfAbsent(from.code(), read) != null) {
                from.spot().refuse(RateError.THERE_TWICE, "from", from.written());
            }
        }
        return steps;
    }

    private static PromotionStep step(Block step) {
        Block results = step.findBlock("requiredResults");
        return new PromotionStep(
                step.get("to").code(),
                whole(step, "minMonthsInGrade", MOST_MONTHS),
                results == null ? Set.of() : codes(results, "oneOf"),
                results == null ? 0 : results.get("last").whole(1, MOST_RESULTS),
                whole(step, "quota", MOST_PEOPLE),
                step.get("automatic").flag());
    }

    private static @Nullable Integer whole(Block step, String key, int most) {
        WrittenValue cell = step.find(key);
        return cell == null ? null : Integer.valueOf(cell.whole(1, most));
    }

    private static Set<String> codes(Block block, String key) {
        Set<String> codes = new HashSet<>();
        block.cells(key).forEach(cell -> codes.add(cell.code()));
        return codes;
    }
}
