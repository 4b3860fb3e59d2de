package org.fenglu.kernel.rates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of one table: when it holds, where it stands, how well it is known.
 *
 * @param table path of the table, such as {@code national/tax/wage-withholding}
 * @param from the first day on which it holds
 * @param until the last day on which it holds, or null while no later rule is known
 * @param citation where it stands
 * @param evidence how well it is known
 * @param status whether it will stay
 */
public record Version(
        String table, LocalDate from, @Nullable LocalDate until, Citation citation, Evidence evidence, Status status) {

    public Version {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(table + " ends on " + until + ", before it starts on " + from);
        }
    }

    /** Returns whether this version holds on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Returns the name under which a person accepts this version, such as {@code scheme/x@2026-01-01}. */
    public String id() {
        return table + "@" + from;
    }
}
