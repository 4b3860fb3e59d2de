package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The case files: opened, added to, closed; never changed. Whatever is added is first put together with all that is
 * known and checked as a whole; where anything is wrong, nothing is stored.
 */
@ApplicationScoped
public class Claims {

    private final StoredClaims claims;
    private final StoredEntries entries;
    private final Assessments assessments;
    private final SameEvents events;

    Claims(StoredClaims claims, StoredEntries entries, Assessments assessments, SameEvents events) {
        this.events = events;
        this.claims = claims;
        this.entries = entries;
        this.assessments = assessments;
    }

    /** Opens a case with its first facts. */
    @Transactional
    Claim open(ClaimEntity wanted, ClaimEntryEntity first) {
        wanted.openedAt = entries.begin();
        Claim claim = added(new Claim(wanted, List.of()), first, wanted.openedAt);
        events.refuseSecond(claim, wanted.openedAt);
        claims.persist(wanted);
        entries.add(first);
        return claim;
    }

    /**
     * Adds to a case.
     *
     * @param seen the newest entry that the caller has seen; null where the caller does not say
     * @param entry what is added, of no case yet
     */
    @Transactional
    Claim add(long id, @Nullable Long seen, ClaimEntryEntity entry) {
        Instant now = entries.begin();
        Claim claim = found(id, now);
        refuseUnseen(claim, seen);
        refuseState(claim, entry.kind);
        Claim more = added(claim, entry, now);
        events.refuseSecond(claim, more, now);
        entries.add(entry);
        return more;
    }

    /**
     * Closes a case as it was known.
     *
     * @param seen the case as the caller has looked at it; nothing may have been added since
     * @param left what was still open and given up, in words; nothing where all was settled
     */
    @Transactional
    public Known close(Known seen, List<String> left, String reason, String by) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        if (!left.isEmpty()) {
            left.forEach(content.putArray("left")::add);
        }
        ClaimEntryEntity closing = ClaimEntryEntity.of(EntryKind.CLOSED, content, reason, by);
        return new Known(add(seen.id(), seen.claim().newest(), closing));
    }

    /** Returns a case as it is known now, for another package. */
    @Transactional
    public Known known(long id) {
        return new Known(known(id, null));
    }

    /** Returns a case as it was known at a moment, or as it is known now; waits for what is being recorded. */
    @Transactional
    Claim known(long id, @Nullable Instant at) {
        Instant now = entries.now();
        return found(id, at == null ? now : at);
    }

    /** Returns a page of the cases that are looked for. */
    @Transactional
    Listing<ClaimEntity> page(ClaimSearch search, long after, int limit) {
        return Listing.page(
                claims.page(search, after, limit), limit, claim -> String.valueOf(claim.id), claims.count(search));
    }

    /** Returns a case as it was known at a moment, for another package. */
    @Transactional
    public Known knownAt(long id, Instant at) {
        return new Known(known(id, at));
    }

    /**
     * Returns all cases that were open at a moment, each with what was known of it, by number.
     *
     * @param at a moment that {@link #knownUntil()} returned: all that was known then can be read
     */
    @Transactional
    public List<Known> openAt(Instant at) {
        Map<ClaimEntity, List<ClaimEntryEntity>> journals = new LinkedHashMap<>();
        entries.until(at).forEach(entry -> journals.computeIfAbsent(entry.claim, claim -> new ArrayList<>())
                .add(entry));
        return journals.entrySet().stream()
                .map(journal -> new Claim(journal.getKey(), journal.getValue()))
                .filter(claim -> !claim.isClosed())
                .map(Known::new)
                .toList();
    }

    /** Returns the numbers of the cases of which something became known after a moment. */
    @Transactional
    public List<Long> changedSince(Instant at) {
        return entries.claimsSince(at);
    }

    /** Returns the time up to which everything recorded can be read. */
    @Transactional
    public Instant knownUntil() {
        return entries.now();
    }

    /** Returns what a case comes to; what is wrong with it is in the answer, so that one case stops no run. */
    public DueOfClaim due(Known known, DueTerms terms) {
        return assessments.due(known.claim(), terms);
    }

    /** A case as other packages see it: a number, and something to be assessed. */
    public static final class Known {

        private final Claim claim;

        Known(Claim claim) {
            this.claim = claim;
        }

        public long id() {
            return claim.head().id;
        }

        public boolean isClosed() {
            return claim.isClosed();
        }

        public String region() {
            return claim.head().region;
        }

        public String officerName() {
            return claim.head().officerName;
        }

        Claim claim() {
            return claim;
        }
    }

    /** Refuses where something was added since the caller has looked. */
    public void refuseUnseen(Known known, @Nullable Long seen) {
        refuseUnseen(known.claim(), seen);
    }

    private static void refuseUnseen(Claim claim, @Nullable Long seen) {
        if (seen != null && seen != claim.newest()) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "CLAIM_CHANGED",
                    Map.of("found", String.valueOf(claim.newest()), "seen", String.valueOf(seen)));
        }
    }

    private static void refuseState(Claim claim, EntryKind kind) {
        boolean isRefused = claim.isClosed() == (kind != EntryKind.REOPENED);
        if (isRefused) {
            String code = claim.isClosed() ? "CLAIM_CLOSED" : "CLAIM_OPEN";
            throw new Refusal(Kind.CONFLICT, code, Map.of("found", String.valueOf(claim.head().id)));
        }
    }

    /** Returns a case with one more entry, checked as a whole; it is not stored yet. */
    private Claim added(Claim claim, ClaimEntryEntity entry, Instant now) {
        entry.claim = claim.head();
        entry.recordedAt = now;
        Claim more = claim.with(entry);
        assessments.check(more);
        return more;
    }

    private Claim found(long id, Instant at) {
        return claims.openedBy(id, at)
                .map(head -> new Claim(head, entries.until(id, at)))
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "CLAIM_NOT_FOUND", Map.of("found", "" + id)));
    }
}
