package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.career.outlook.GrowthPath;
import org.fenglu.kernel.career.outlook.ProjectedMonth;
import org.fenglu.kernel.career.outlook.Projection;
import org.fenglu.kernel.explanation.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a projection came to.
 *
 * @param projection what was projected
 * @param central the central path
 * @param months its months
 * @param explained the month with steps
 * @param steps its steps
 * @param nets the sampled paths, or null where nothing is sampled
 */
record Projected(
        Projection projection,
        GrowthPath central,
        List<ProjectedMonth> months,
        YearMonth explained,
        List<Step> steps,
        @Nullable PathNets nets) {

    Projected {
        months = List.copyOf(months);
        steps = List.copyOf(steps);
    }
}
