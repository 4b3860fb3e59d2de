package org.fenglu.book.catalog;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.VersionResponse;

/**
 * A table on a day.
 *
 * @param table its path
 * @param on the day
 * @param values what it says on that day: amounts in yuan as text, shares as text with a percent sign
 * @param version where it says so, and how well that is known
 * @param versions all its versions, oldest first
 */
@Schema(name = "RateTable")
record RateTableResponse(
        String table,
        LocalDate on,

        @Schema(
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description = "各表不同 (differs by table)",
                example = "{\"perDay\":\"0.05%\"}")
        Object values,

        VersionResponse version,
        List<VersionResponse> versions) {}
