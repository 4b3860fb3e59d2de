package org.fenglu.whatif.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.whatif.projection.ProjectionRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put side by side.
 *
 * @param alternatives two to {@value #MOST}; the others are compared with the first
 */
@Schema(description = "方案对比，以第一个为基准 (alternatives side by side, compared with the first)")
record ComparisonRequest(
        @NotNull @Size(min = LEAST, max = MOST) List<@NotNull @Valid Alternative> alternatives) {

    static final int LEAST = 2;
    static final int MOST = 6;

    /** How the address of a scenario is written. */
    static final String ADDRESS = "[A-Za-z0-9_-]{22}";

    /**
     * One of them: a projection, or a scenario that is kept.
     *
     * @param name what it is called; without it the scenario's name
     * @param request what is projected
     * @param scenario the address of a scenario, in place of a request
     */
    @Schema(name = "Alternative")
    record Alternative(
            @Nullable @Size(max = ScenarioRequest.LONGEST_NAME)
            String name,

            @Nullable @Valid ProjectionRequest request,

            @Nullable @Pattern(regexp = ADDRESS, message = "{code}")
            String scenario) {

        /** Returns whether there is the one or the other. */
        @AssertTrue(message = "{requestOrScenario}")
        @Schema(hidden = true)
        boolean isOneOfTwo() {
            return (request == null) != (scenario == null);
        }
    }
}
