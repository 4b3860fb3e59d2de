package org.fenglu.claims.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One run of the benefits of a month.
 *
 * @param id its number
 * @param month the month up to and with which benefits are due
 * @param rateBook number under which its rate book is kept
 * @param knownAt the moment up to which cases were known to it
 * @param assessedOn the day on which the cases were looked at
 * @param claims how many open cases it looked at
 * @param draftedBy who calculated it
 * @param draftedAt when
 * @param decision what became of it, or null while nobody has decided
 */
record BenefitRun(
        long id,
        YearMonth month,
        int rateBook,
        Instant knownAt,
        LocalDate assessedOn,
        int claims,
        String draftedBy,
        Instant draftedAt,
        @Nullable Decision decision) {

    /** How a run stands. */
    enum State {
        /** 待复核: calculated, nobody has approved it. */
        DRAFT,
        /** 已批准: paid; what comes later mends it. */
        APPROVED,
        /** 已撤回: given up; it paid nothing. */
        WITHDRAWN
    }

    /**
     * What became of a run.
     *
     * @param state approved or withdrawn
     * @param by who decided
     * @param at when
     * @param reason why, where it was withdrawn
     */
    record Decision(
            State state, String by, Instant at, @Nullable String reason) {}

    State state() {
        return decision == null ? State.DRAFT : decision.state();
    }
}
