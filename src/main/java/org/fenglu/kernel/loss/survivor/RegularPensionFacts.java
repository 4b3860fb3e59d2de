package org.fenglu.kernel.loss.survivor;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The regular pension of one survivor of a martyr, once a person has applied for it.
 *
 * @param approvedIn the month in which the conditions were confirmed, or null before
 * @param area whether the household registration is urban or rural; asked for standards that differ by it
 * @param movedIn the month in which the household registration moved to another county, or null
 * @param supportsMartyrsFamily of a remarried spouse: whether the martyr's parents or siblings are still supported
 */
public record RegularPensionFacts(
        @Nullable YearMonth approvedIn,
        @Nullable Area area,
        @Nullable YearMonth movedIn,
        @Nullable Boolean supportsMartyrsFamily) {

    /** Kind of the household registration. */
    public enum Area {
        URBAN,
        RURAL
    }
}
