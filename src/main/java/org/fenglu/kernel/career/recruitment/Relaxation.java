package org.fenglu.kernel.career.recruitment;

import org.jspecify.annotations.Nullable;

/**
 * By how much the conditions are relaxed (放宽) for veterans.
 *
 * @param ageThrough highest age in completed years, or null where the source names none
 * @param education lowest education, or null where the source names none
 * @param isAgeOpen whether the age may be relaxed by as much as the hiring organ decides
 * @param isEducationOpen whether the education may be
 */
public record Relaxation(
        @Nullable Integer ageThrough, @Nullable Education education, boolean isAgeOpen, boolean isEducationOpen) {

    /** Nothing is relaxed. */
    public static final Relaxation NONE = new Relaxation(null, null, false, false);
}
