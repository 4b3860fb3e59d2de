package org.fenglu.force.payrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 * @param stale payslips of the month and unit that stand on something that has changed since, by cause
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
        List<StaleResponse.OfRun> stale,
        String rateBook,
        String engineVersion,
        Instant knownAt,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Returns the same run with the stale payslips of its month and unit. */
    RunResponse with(List<StaleResponse.OfRun> found) {
        return new RunResponse(
                id,
                month,
                unit,
                payDate,
                state,
                officers,
                tally,
                units,
                found,
                rateBook,
                engineVersion,
                knownAt,
                startedAt,
                finishedAt);
    }

    /**
     * What a run came to at one unit.
     *
     * @param unit the unit's code
     * @param tally counts and sums
     */
    @Schema(name = "TallyOfUnit")
    record OfUnit(String unit, TallyResponse tally) {}

    /**
     * What a run came to so far; sums are yuan with two decimals.
     *
     * @param paid officers who have a payslip of the month now
     * @param refused officers who could not be paid
     * @param unchanged of the paid, those whose payslip stood already
     * @param confirmed of the unchanged, those that were calculated again and came out alike
     * @param replaced of the paid, those whose earlier payslip was superseded
     * @param withdrawn earlier payslips that stand no more
     * @param gross 应发
     * @param employeeContributions 个人缴费
     * @param tax 个人所得税
     * @param deductions 其他扣除
     * @param net 实发
     * @param employerContributions 单位缴费
     * @param employerCost 用工总成本
     */
    record TallyResponse(
            long paid,
            long refused,
            long unchanged,
            long confirmed,
            long replaced,
            long withdrawn,
            String gross,
            String employeeContributions,
            String tax,
            String deductions,
            String net,
            String employerContributions,
            String employerCost) {}

    /**
     * How far a run has come.
     *
     * @param id number of the run
     * @param state how it stands
     * @param done officers done
     * @param officers officers in all
     */
    record ProgressResponse(long id, RunState state, long done, long officers) {

        boolean isUnderWay() {
            return state == RunState.RUNNING;
        }
    }
}
