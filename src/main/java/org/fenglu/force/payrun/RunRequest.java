package org.fenglu.force.payrun;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A month to run.
 *
 * @param month the month of pay
 * @param unit one unit; without it the whole force
 * @param payDate the day of payment, which decides the tax year; without it the last day of the month
 */
@Schema(description = "要核算的月份 (a month to run)")
record RunRequest(
        @NotNull(message = "{required}") YearMonth month,

        @Nullable String unit,
        @Nullable LocalDate payDate) {}
