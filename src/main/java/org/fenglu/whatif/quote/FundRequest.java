package org.fenglu.whatif.quote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How the officer takes part in the housing fund.
 *
 * @param rate rate of each side, such as {@code "8%"}
 * @param supplementaryRate rate of each side of the supplementary fund; without it none
 * @param firstJob whether this is the first job ever: the fund then starts in the second month; without it no
 */
public record FundRequest(
        @NotNull @Pattern(regexp = Shape.SHARE, message = Shape.SHARE_MESSAGE)
        String rate,

        @Nullable @Pattern(regexp = Shape.SHARE, message = Shape.SHARE_MESSAGE)
        String supplementaryRate,

        @Nullable Boolean firstJob) {}
