package org.fenglu.claims.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.book.acceptance.AcceptanceRequest;
import org.fenglu.words.answer.RegionCode;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a calculation rests on besides the facts.
 *
 * @param region the coordinating region (统筹地区) of the work-injury insurance
 * @param assessedOn the day on which the case is looked at; without it today. A figure issued later is not known
 * @param through the last month of the course of monthly benefits; without it none is given
 * @param figures published figures that the rate book does not have
 * @param decided decisions on open points
 * @param accepted versions of grade C that a named person answers for
 * @param adjustments what yearly adjustments need and no table has
 */
@Schema(description = "计算依据：统筹地区、核定日、公布数据、选择、接受的三级数据 (what the calculation rests on)")
record BasisRequest(
        @NotNull @RegionCode @Schema(examples = "320000") String region,

        @Nullable LocalDate assessedOn,
        @Nullable YearMonth through,
        @Size(max = Shape.ENTRIES) List<@NotNull @Valid FigureRequest> figures,
        @Size(max = Shape.ENTRIES) List<@NotNull @Valid Decided> decided,
        @Size(max = Shape.ENTRIES) List<@NotNull @Valid AcceptanceRequest> accepted,
        @Size(max = Shape.ENTRIES) List<@NotNull @Valid AdjustmentFactRequest> adjustments) {

    /** A list that is left out is empty. */
    BasisRequest {
        figures = figures == null ? List.of() : figures;
        decided = decided == null ? List.of() : decided;
        accepted = accepted == null ? List.of() : accepted;
        adjustments = adjustments == null ? List.of() : adjustments;
    }
}
