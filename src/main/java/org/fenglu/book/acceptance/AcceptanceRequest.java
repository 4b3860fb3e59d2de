package org.fenglu.book.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.fenglu.words.answer.Shape;

/**
 * A named person answers for a version of grade C, in what the request asks for.
 *
 * @param version id of the version, such as {@code scheme/x@2026-01-01}
 * @param acceptedBy who
 * @param reason why
 */
public record AcceptanceRequest(
        @NotNull @Pattern(regexp = Shape.CODE, message = Shape.CODE_MESSAGE)
        String version,

        @NotBlank @Size(max = Shape.TEXT) String acceptedBy,

        @NotBlank @Size(max = Shape.TEXT) String reason) {}
