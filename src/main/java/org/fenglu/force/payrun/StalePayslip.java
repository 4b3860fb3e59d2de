package org.fenglu.force.payrun;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.words.wording.Wording;

/**
 * A stored payslip that stands on something that has changed since; a run of its month would look at it again.
 *
 * @param key whose it is
 * @param month the month of pay
 * @param cause what has changed
 * @param since the first month that must be run again, then each month up to this one
 */
public record StalePayslip(OfficerKey key, YearMonth month, StaleCause cause, YearMonth since) {

    /** Returns why it is stale, in words. */
    public String what(Wording wording) {
        return wording.text("STALE." + cause, parts());
    }

    /** Returns what to do about it, in words. */
    public String todo(Wording wording) {
        return wording.text(since.equals(month) ? "STALE.todo" : "STALE.todo_from", parts());
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        parts.put("month", month.toString());
        parts.put("before", month.minusMonths(1).toString());
        parts.put("since", since.toString());
        return parts;
    }
}
