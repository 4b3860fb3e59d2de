package org.fenglu.force.payrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.fenglu.words.answer.FindingResponse;
import org.jspecify.annotations.Nullable;

/**
 * A page of what stands against paying officers, in the order of unit and officer number.
 *
 * @param items the findings
 * @param next put this into {@code after} for the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingsResponse(List<OfOfficer> items, @Nullable String next) {

    /**
     * A finding about one officer.
     *
     * @param unit the unit's code
     * @param officerNo identity of the officer
     * @param finding what is wrong and what to do
     */
    record OfOfficer(String unit, String officerNo, FindingResponse finding) {}
}
