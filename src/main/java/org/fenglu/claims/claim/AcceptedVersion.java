package org.fenglu.claims.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.fenglu.words.answer.Shape;

/**
 * A named person answers for a version of grade C.
 *
 * @param version id of the version, such as {@code region/370000/injury/leaving-subsidy@2011-01-01}
 * @param acceptedBy who
 * @param reason why
 */
record AcceptedVersion(
        @NotNull @Pattern(regexp = Shape.CODE, message = Shape.CODE_MESSAGE)
        String version,

        @NotBlank @Size(max = Shape.TEXT) String acceptedBy,

        @NotBlank @Size(max = Shape.TEXT) String reason) {}
