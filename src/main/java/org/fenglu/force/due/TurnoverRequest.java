package org.fenglu.force.due;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.BaseKind;
import org.jspecify.annotations.Nullable;

/**
 * A turnover to be recorded.
 *
 * @param year the calendar year in which the contribution year starts
 * @param region where the officers are insured
 * @param kind which insurance, or the fund
 * @param from its first month, where bounds start in several months of the year
 * @param by who records it
 * @param approvedBy who has approved it, another person
 */
record TurnoverRequest(
        @NotNull Integer year,
        @NotNull @Pattern(regexp = "[0-9]{6}") String region,
        @NotNull BaseKind kind,
        @Nullable YearMonth from,
        @NotBlank String by,
        @NotBlank String approvedBy) {

    TurnoverOrder order() {
        return new TurnoverOrder(year, new Region(region), kind, from);
    }
}
