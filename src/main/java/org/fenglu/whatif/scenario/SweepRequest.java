package org.fenglu.whatif.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.whatif.projection.ProjectionRequest;
import org.jspecify.annotations.Nullable;

/**
 * One projection over and over, with other values in one or two places.
 *
 * @param request what is projected
 * @param scenario the address of a scenario, in place of a request
 * @param axes the places and their values
 */
@Schema(description = "逐项试算 (one or two inputs over a list of values each)")
record SweepRequest(
        @Nullable @Valid ProjectionRequest request,

        @Nullable @Pattern(regexp = ComparisonRequest.ADDRESS, message = "{code}")
        String scenario,

        @NotNull @Size(min = 1, max = 2) List<@NotNull @Valid Axis> axes) {

    /** Most cells of one sweep. */
    static final int MOST_CELLS = 100;

    /**
     * One place.
     *
     * @param input which place
     * @param values what it is to be, as the request writes it
     */
    @Schema(name = "SweepAxis")
    record Axis(
            @NotNull @Schema(type = SchemaType.STRING, examples = "officer.region")
            SweepInput input,

            @NotNull @Size(min = 1, max = MOST_CELLS) List<@NotBlank @Size(max = 64) String> values) {}

    /** Returns whether there is the one or the other. */
    @AssertTrue(message = "{requestOrScenario}")
    @Schema(hidden = true)
    boolean isOneOfTwo() {
        return (request == null) != (scenario == null);
    }

    int cells() {
        return axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
    }
}
