package org.fenglu.force.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.StepResponse;
import org.jspecify.annotations.Nullable;

/**
 * A comparison over the wire; amounts are yuan.
 *
 * @param id its number
 * @param state how it stands
 * @param before fingerprint of the rates to start from; without it the payslips as stored
 * @param after fingerprint of the rates that it leads to
 * @param from first month of pay
 * @param to last month of pay
 * @param unit one unit; without it the whole force
 * @param startedAt when it began
 * @param monthsCompared officers' months that were compared
 * @param monthsChanged those of them in which anything differs
 * @param toAccept versions of grade C that it rests on and no one has answered for yet; until then they pay no one
 * @param failure why it failed
 * @param total sums over everybody: the totals, and the lines that differ
 */
@Schema(description = "费率变化的影响 (the impact of a change of rates)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImpactResponse(
        long id,
        ImpactResult.State state,
        @Nullable String before,
        String after,
        YearMonth from,
        YearMonth to,
        @Nullable String unit,
        Instant startedAt,
        long monthsCompared,
        long monthsChanged,
        List<String> toAccept,
        @Nullable String failure,
        List<Sum> total) {

    /** What one line or total comes to on both sides. */
    @Schema(name = "ImpactSum")
    record Sum(String code, boolean total, long officers, String before, String after, String difference) {}

    /** The sums of one unit and month. */
    @Schema(name = "ImpactOfUnit")
    record OfUnit(YearMonth month, String unit, List<Sum> sums) {}

    /** What one line of one officer's month comes to on both sides. */
    @Schema(name = "ImpactLine")
    record Line(String code, String before, String after, String difference) {}

    /**
     * One officer's month in which something differs.
     *
     * @param month the month of pay
     * @param unit the unit
     * @param officerNo the officer
     * @param billed whether a payslip of the month is stored
     * @param netDifference what the officer gets more, or owes where negative; without it one side cannot be paid
     * @param costDifference what the employer pays more; without it one side cannot be paid
     * @param lines the lines that differ
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImpactOfOfficer")
    record Person(
            YearMonth month,
            String unit,
            String officerNo,
            boolean billed,
            @Nullable String netDifference,
            @Nullable String costDifference,
            List<Line> lines) {}

    /** One officer's month on both sides with each step. */
    @Schema(name = "ExplainedImpact")
    record Explained(Person change, List<StepResponse> before, List<StepResponse> after) {}
}
