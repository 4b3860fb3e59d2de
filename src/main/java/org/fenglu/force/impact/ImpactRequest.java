package org.fenglu.force.impact;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param before {@code paid}, {@code in-use} or the number of a release
 * @param after {@code in-use} or the number of a release or draft
 * @param from first month of pay
 * @param to last month of pay
 * @param unit one unit; without it the whole force
 */
@Schema(description = "比较哪两套费率、哪些月份 (which two rate books, over which months)")
record ImpactRequest(
        @NotNull(message = "{required}") @Schema(examples = "in-use")
        String before,

        @NotNull(message = "{required}") @Schema(examples = "2")
        String after,

        @NotNull(message = "{required}") YearMonth from,

        @NotNull(message = "{required}") YearMonth to,

        @Nullable String unit) {

    ImpactOrder order() {
        return new ImpactOrder(new SideName(before), new SideName(after), from, to, unit);
    }
}
