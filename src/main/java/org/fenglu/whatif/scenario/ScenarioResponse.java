package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.whatif.projection.ProjectionRequest;

/**
 * A scenario that is kept.
 *
 * @param id its number
 * @param name what it is called
 * @param link where it can be seen; who has it can read it
 * @param request what is projected, to be sent to {@code /v1/projections} as it is
 * @param createdOn the day it was kept
 * @param expiresOn the last day on which it is there
 */
@Schema(description = "保存的方案 (a kept scenario)")
record ScenarioResponse(
        String id,
        String name,
        String link,
        @Schema(implementation = ProjectionRequest.class) ObjectNode request,
        LocalDate createdOn,
        LocalDate expiresOn) {

    static ScenarioResponse of(ScenarioEntity scenario) {
        return new ScenarioResponse(
                scenario.id,
                scenario.name,
                "/?scenario=" + scenario.id,
                scenario.request,
                scenario.createdOn,
                scenario.expiresOn);
    }
}
