package org.fenglu.book.catalog;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.rates.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A table in the list.
 *
 * @param table its path
 * @param versions how many versions it has
 * @param from the first day of the first one
 * @param until the last day of the last one, or null while no end is known
 * @param grades how well its versions are known, best first
 */
@Schema(name = "RateTableSummary")
record TableResponse(
        String table,
        int versions,
        LocalDate from,
        @Nullable LocalDate until,
        List<Evidence> grades) {}
