package org.fenglu.claims.payment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenglu.words.answer.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A run of benefits to be calculated.
 *
 * @param month the month up to and with which benefits are due
 * @param assessedOn the day on which the cases are looked at; without it today
 * @param by who calculates it
 */
record BenefitRunRequest(
        @NotNull YearMonth month,

        @Nullable LocalDate assessedOn,
        @FreeText String by) {}
