package org.fenglu.claims.claim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.FreeText;
import org.fenglu.words.answer.Share;
import org.jspecify.annotations.Nullable;

/**
 * What a year's adjustment needs and no table has.
 *
 * @param year the year of the adjustment
 * @param employerGrowth growth of the employer's own average wage, where the region adjusts by it
 * @param averagePublished the month in which last year's average wage was published, where the region adjusts from then
 * @param document where it stands
 */
@Schema(description = "年度调整所需、费率库没有的事实 (what a year's adjustment needs and no table has)")
record AdjustmentFactRequest(
        @NotNull @Min(2004) @Max(2100) Integer year,

        @Nullable @Share @Schema(examples = "3.2%") String employerGrowth,

        @Nullable YearMonth averagePublished,

        @FreeText String document) {}
