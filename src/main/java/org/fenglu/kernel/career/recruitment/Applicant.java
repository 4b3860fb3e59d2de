package org.fenglu.kernel.career.recruitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who wants to be hired; what is not known is not checked.
 *
 * @param bornOn the day of birth, or null
 * @param education the highest education, or null
 * @param isVeteran whether the person has left the armed forces (退役军人)
 */
public record Applicant(
        @Nullable LocalDate bornOn, @Nullable Education education, boolean isVeteran) {}
