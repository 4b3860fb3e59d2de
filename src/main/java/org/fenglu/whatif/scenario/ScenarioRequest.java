package org.fenglu.whatif.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.whatif.projection.ProjectionRequest;

/**
 * A projection to be kept under a name and shared by its address.
 *
 * @param name what it is called; no person's name
 * @param request what is projected
 */
@Schema(description = "保存方案：名称和测算内容，不得含个人身份信息 (a scenario to keep; nothing that identifies a person)")
record ScenarioRequest(
        @NotBlank @Size(max = LONGEST_NAME) String name,
        @NotNull @Valid ProjectionRequest request) {

    /** Longest name of a scenario. */
    static final int LONGEST_NAME = 60;
}
