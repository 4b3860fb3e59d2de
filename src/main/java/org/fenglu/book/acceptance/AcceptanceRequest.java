package org.fenglu.book.acceptance;

import jakarta.validation.constraints.NotNull;
import org.fenglu.words.answer.Code;
import org.fenglu.words.answer.FreeText;

/**
 * A named person answers for a version of grade C, in what the request asks for.
 *
 * @param version id of the version, such as {@code scheme/x@2026-01-01}
 * @param acceptedBy who
 * @param reason why
 */
public record AcceptanceRequest(
        @NotNull @Code String version,

        @FreeText String acceptedBy,

        @FreeText String reason) {}
