package org.fenglu.force.payrun;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Why a stored payslip no longer is what a run would make of it, and what to do.
 *
 * @param cause what has changed since
 * @param since the first month that must be run again, then each month up to this one
 * @param what the cause in words
 * @param todo what to do, in words
 */
record StaleResponse(StaleCause cause, YearMonth since, String what, String todo) {

    /**
     * Stale payslips of a run's month and unit with one cause.
     *
     * @param cause what has changed since
     * @param since the first month that must be run again, then each month up to this one
     * @param payslips how many there are
     * @param first whose the first few are
     * @param what the cause in words
     * @param todo what to do, in words
     */
    record OfRun(StaleCause cause, YearMonth since, long payslips, List<Officer> first, String what, String todo) {}

    /**
     * Whose a payslip is.
     *
     * @param unit the unit's code
     * @param officerNo identity of the officer
     */
    record Officer(String unit, String officerNo) {}

    static @Nullable StaleResponse of(@Nullable StalePayslip stale, Wording wording) {
        return stale == null
                ? null
                : new StaleResponse(stale.cause(), stale.since(), stale.what(wording), stale.todo(wording));
    }

    static List<OfRun> groups(List<StalePayslip> stale, Wording wording) {
        return StaleGroup.groups(stale).stream()
                .map(group -> new OfRun(
                        group.of().cause(),
                        group.of().since(),
                        group.payslips(),
                        group.first().stream()
                                .map(key -> new Officer(key.unit(), key.officerNo()))
                                .toList(),
                        group.of().what(wording),
                        group.of().todo(wording)))
                .toList();
    }
}
