package org.fenglu.kernel.loss.course;

import java.util.Map;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.FixedRise;
import org.fenglu.kernel.loss.course.BenefitAdjustmentRule.PercentRise;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a region does to benefits in payment: by the notice of one year, or by a clause that stands over the years.
 *
 * <p>Source: 工伤保险条例 article 40. What a notice does not say is not here.
 *
 * @param rules by kind
 * @param familyCap last year's figure that the dependants' pensions of a family do not exceed together after the
 *     adjustment, or null where there is no such cap
 */
public record BenefitAdjustment(
        Map<AdjustedKind, BenefitAdjustmentRule> rules,
        @Nullable PublishedFigure familyCap) {

    /** Folder of the tables inside a region's folder; each year has one of its own. */
    public static final String FOLDER = "benefit-adjustment/";

    /** Table of the clauses that stand over the years. */
    public static final String STANDING = FOLDER + "standing";

    public BenefitAdjustment {
        rules = Map.copyOf(rules);
        for (BenefitAdjustmentRule rule : rules.values()) {
            if (rule instanceof PercentRise percent
                    && percent.atMostRiseOf() != null
                    && !(rules.get(percent.atMostRiseOf()) instanceof FixedRise)) {
                throw new IllegalArgumentException(
                        "A rise is held to that of " + percent.atMostRiseOf() + ", which has no fixed rise here");
            }
        }
    }

    /** Returns the name of a year's table inside a region's folder. */
    public static String tableOfYear(int year) {
        return FOLDER + year;
    }

    /** Returns by how much a kind rises, or null where that is no fixed amount; yuan per month. */
    @Nullable
    Money riseOf(AdjustedKind kind) {
        return rules.get(kind) instanceof FixedRise fixed ? fixed.rise() : null;
    }
}
