package org.fenglu.claims.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A run of benefits to be calculated.
 *
 * @param month the month up to and with which benefits are due
 * @param assessedOn the day on which the cases are looked at; without it today
 * @param by who calculates it
 */
record BenefitRunRequest(
        @NotNull @Schema(type = SchemaType.STRING, examples = "2026-11")
        YearMonth month,

        @Nullable LocalDate assessedOn,
        @NotBlank @Size(max = Shape.TEXT) String by) {}
