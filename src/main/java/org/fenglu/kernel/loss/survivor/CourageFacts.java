package org.fenglu.kernel.loss.survivor;

import org.jspecify.annotations.Nullable;

/**
 * An act of courage (见义勇为) in which the officer died.
 *
 * @param recognised whether it was recognised as such
 * @param onDuty whether it was the officer's duty: then it is none
 * @param asWorkInjury whether it was recognised as equal to a work injury (视同工伤)
 * @param provincialCommendation whether the province has commended it
 */
public record CourageFacts(
        @Nullable Boolean recognised,
        @Nullable Boolean onDuty,
        @Nullable Boolean asWorkInjury,
        @Nullable Boolean provincialCommendation) {}
