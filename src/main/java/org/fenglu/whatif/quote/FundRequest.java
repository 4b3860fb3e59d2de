package org.fenglu.whatif.quote;

import jakarta.validation.constraints.NotNull;
import org.fenglu.words.answer.Share;
import org.jspecify.annotations.Nullable;

/**
 * How the officer takes part in the housing fund.
 *
 * @param rate rate of each side, such as {@code "8%"}
 * @param supplementaryRate rate of each side of the supplementary fund; without it none
 * @param firstJob whether this is the first job ever: the fund then starts in the second month; without it no
 */
public record FundRequest(
        @NotNull @Share String rate,

        @Nullable @Share String supplementaryRate,

        @Nullable Boolean firstJob) {}
