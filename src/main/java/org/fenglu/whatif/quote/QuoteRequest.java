package org.fenglu.whatif.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.book.acceptance.AcceptanceRequest;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One officer's month, for a payslip that is not stored.
 *
 * @param month the month of pay
 * @param payDate the day of payment, which decides the tax year; without it the last day of the month
 * @param officer what lasts about the officer
 * @param unit what the unit decides; without it the standard terms
 * @param facts what happened in the month; without it nothing out of the ordinary
 * @param yearToDate the year so far through the month before; needed in the middle of a year
 * @param accept the versions of grade C that a named person answers for
 */
@Schema(description = "一名辅警一个月的工资条，只算不存 (one officer's month, computed and not stored)")
public record QuoteRequest(
        @NotNull YearMonth month,

        @Nullable LocalDate payDate,
        @NotNull @Valid OfficerRequest officer,
        @Nullable @Valid UnitRequest unit,
        @Nullable @Valid FactsRequest facts,
        @Nullable @Valid YearToDateRequest yearToDate,

        @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid AcceptanceRequest> accept) {}
