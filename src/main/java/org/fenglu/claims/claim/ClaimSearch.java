package org.fenglu.claims.claim;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for; what is left out is any.
 *
 * @param kind what they are about
 * @param region the coordinating region
 * @param unit the officer's unit
 * @param officerNo the officer's number
 * @param officerName the officer's name
 */
record ClaimSearch(
        @Parameter(description = "案件种类 (what they are about)") @QueryParam("kind") @Nullable
        ClaimKind kind,

        @QueryParam("region") @Nullable String region,
        @QueryParam("unit") @Nullable String unit,
        @QueryParam("officerNo") @Nullable String officerNo,

        @Parameter(description = "姓名 (the officer's name)") @QueryParam("officerName") @Nullable
        String officerName) {

    /** The condition in the words of the database, with the names of {@link #values(long)}. */
    String condition() {
        return values(0).keySet().stream()
                .sorted()
                .map(name -> name.equals("after") ? "id > :after" : name + " = :" + name)
                .collect(Collectors.joining(" and "));
    }

    /** What the condition is asked with: cases with a number above one. */
    Map<String, Object> values(long after) {
        Map<String, Object> values = new HashMap<>();
        values.put("after", after);
        put(values, "kind", kind);
        put(values, "region", region);
        put(values, "unit", unit);
        put(values, "officerNo", officerNo);
        put(values, "officerName", officerName);
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object wanted) {
        if (wanted != null) {
            values.put(name, wanted);
        }
    }
}
