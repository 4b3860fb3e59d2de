package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The days by which the event of a case is known: of each accident or diagnosis; for survivors that of the accident,
 * the death or the disappearance, as far as they are known.
 *
 * @param days the days
 */
record EventDays(Set<LocalDate> days) {

    /** Returns the days that the facts of a case name. */
    static EventDays of(ObjectNode facts) {
        Set<LocalDate> days = new HashSet<>();
        add(days, facts.path("injuredOn"));
        add(days, facts.path("diedOn"));
        add(days, facts.path("missing").path("since"));
        facts.path("injuries").forEach(injury -> add(days, injury.path("injuredOn")));
        return new EventDays(days);
    }

    private static void add(Set<LocalDate> days, JsonNode day) {
        if (day.isTextual()) {
            days.add(LocalDate.parse(day.textValue().strip()));
        }
    }

    /** Returns whether a day is in both. */
    boolean meets(EventDays other) {
        return days.stream().anyMatch(other.days::contains);
    }

    /** Returns the days that were not among those before. */
    EventDays without(EventDays before) {
        Set<LocalDate> left = new HashSet<>(days);
        left.removeAll(before.days);
        return new EventDays(left);
    }
}
