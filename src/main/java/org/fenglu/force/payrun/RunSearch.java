package org.fenglu.force.payrun;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are looked for.
 *
 * @param month the month of pay; null for all
 * @param unit runs of this unit alone; null for all
 */
record RunSearch(
        @QueryParam("month") @Nullable YearMonth month,
        @QueryParam("unit") @Nullable String unit) {

    /** The condition in the words of the database, with the names of {@link #values(long)}. */
    String condition() {
        return "r.id < :before" + (month == null ? "" : " and r.month = :month")
                + (unit == null ? "" : " and r.unit = :unit");
    }

    /** What the condition is asked with: runs with a number below one. */
    Map<String, Object> values(long before) {
        Map<String, Object> values = new HashMap<>();
        values.put("before", before);
        if (month != null) {
            values.put("month", month.atDay(1));
        }
        if (unit != null) {
            values.put("unit", unit);
        }
        return values;
    }
}
