package org.fenglu.force.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.answer.StepResponse;
import org.fenglu.words.answer.VersionResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the controls over a force came to.
 *
 * @param month the month of pay
 * @param unit the unit, or null for all
 * @param refused officers of the month who have findings in place of a payslip: their pay is in no figure
 * @param items one for each control and, where it is judged by unit, each unit
 * @param count how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ControlsResponse(String month, @Nullable String unit, long refused, List<OfControl> items, int count) {

    /**
     * One control.
     *
     * @param nameZh its name
     * @param state MET, NOT_MET or NOT_JUDGED
     * @param unit the unit judged, or null for all for whom it holds
     * @param months the months whose payslips were measured
     * @param measured yuan, or people
     * @param limit yuan or people: the floor or the ceiling
     * @param margin yuan or people by which it is kept, negative where it is not
     * @param control where the control stands
     * @param index where the series stands that was compared with
     * @param steps how the figures came about
     * @param findings what is missing, where it cannot be judged
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfControl(
            String nameZh,
            ControlResult.State state,
            @Nullable String unit,
            List<String> months,
            @Nullable String measured,
            @Nullable String limit,
            @Nullable String margin,
            VersionResponse control,
            @Nullable VersionResponse index,
            List<StepResponse> steps,
            List<FindingResponse> findings) {}
}
