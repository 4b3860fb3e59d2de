package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.fenglu.words.wording.Refusal;

/**
 * Keeps an event from having two cases, each of which would be paid: what becomes known of an event is added to the
 * case that has it, also to a closed one, which is reopened.
 *
 * <p>Whoever asks records at the same time, one after the other (see {@code KnowledgeTime}), so that of two openings
 * the second sees the first.
 */
@ApplicationScoped
class SameEvents {

    private final StoredClaims claims;
    private final StoredEntries entries;
    private final FactsReader reader;

    SameEvents(StoredClaims claims, StoredEntries entries, FactsReader reader) {
        this.claims = claims;
        this.entries = entries;
        this.reader = reader;
    }

    /** Refuses a case, not stored yet, whose event another case has. */
    void refuseSecond(Claim opened, Instant now) {
        ObjectNode facts = facts(opened);
        EventDays days = EventDays.of(facts);
        for (ClaimEntity other : claims.ofOfficer(opened.head())) {
            ObjectNode known = facts(new Claim(other, entries.until(other.id, now)));
            if (days.meets(EventDays.of(known)) || isSameDeath(opened.head(), facts, other, known)) {
                throw refusal(other);
            }
        }
    }

    /** Refuses what would make a case one of an event that another case has. */
    void refuseSecond(Claim before, Claim more, Instant now) {
        EventDays added = EventDays.of(facts(more)).without(EventDays.of(facts(before)));
        if (added.days().isEmpty()) {
            return;
        }
        for (ClaimEntity other : claims.ofOfficer(more.head())) {
            if (added.meets(EventDays.of(facts(new Claim(other, entries.until(other.id, now)))))) {
                throw refusal(other);
            }
        }
    }

    /** An officer dies once: with one number it is one event though the days differ, unless a missing one came back. */
    private static boolean isSameDeath(ClaimEntity head, ObjectNode facts, ClaimEntity other, ObjectNode known) {
        return head.kind == ClaimKind.SURVIVORS
                && hasNumber(head)
                && hasNumber(other)
                && !hasReturned(facts)
                && !hasReturned(known);
    }

    private static boolean hasNumber(ClaimEntity head) {
        return head.officerNo != null && !head.officerNo.isBlank();
    }

    private static boolean hasReturned(ObjectNode facts) {
        return facts.path("missing").path("returnedOn").isTextual();
    }

    private ObjectNode facts(Claim claim) {
        return reader.document(claim).facts();
    }

    private static Refusal refusal(ClaimEntity other) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "CLAIM_OF_SAME_EVENT",
                Map.of("found", String.valueOf(other.id), "officer", other.officerName));
    }
}
