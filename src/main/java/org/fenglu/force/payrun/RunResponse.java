package org.fenglu.force.payrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run.
 *
 * @param id its number
 * @param month the month of pay
 * @param unit one unit, or null for the whole force
 * @param payDate the day of payment
 * @param state how it stands
 * @param officers how many officers it is about
 * @param tally what it came to so far
 * @param units the same by unit, where one run is asked for
 * @param rateBook fingerprint of the rate book
 * @param engineVersion version of the program that calculated
 * @param knownAt facts recorded later were not seen
 * @param startedAt when it began
 * @param finishedAt when it was done, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RunResponse(
        long id,
        YearMonth month,
        @Nullable String unit,
        LocalDate payDate,
        RunState state,
        long officers,
        TallyResponse tally,
        List<OfUnit> units,
        String rateBook,
        String engineVersion,
        Instant knownAt,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * What a run came to at one unit.
     *
     * @param unit the unit's code
     * @param tally counts and sums
     */
    record OfUnit(String unit, TallyResponse tally) {}

    /**
     * A page of runs, the newest first.
     *
     * @param items the runs
     * @param next put this into {@code before} for the next page; null on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<RunResponse> items, @Nullable String next) {}
}
