package org.fenglu.claims.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.fenglu.store.database.KnowledgeTime;

/** The journals that are stored: what became known of cases, and when. */
@ApplicationScoped
class StoredEntries implements PanacheRepository<ClaimEntryEntity> {

    /** Returns the journal of a case as it was known at a moment, oldest first. */
    List<ClaimEntryEntity> until(long claim, Instant at) {
        return list("claim.id = ?1 and recordedAt <= ?2 order by id", claim, at);
    }

    /** Returns the journals of all cases as they were known at a moment, by case, each oldest first. */
    List<ClaimEntryEntity> until(Instant at) {
        return list(
                "from ClaimEntryEntity e join fetch e.claim where e.recordedAt <= ?1 order by e.claim.id, e.id", at);
    }

    /** Returns the numbers of the cases of which something became known after a moment. */
    List<Long> claimsSince(Instant at) {
        return getSession()
                .createSelectionQuery(
                        "select distinct e.claim.id from ClaimEntryEntity e where e.recordedAt > ?1", Long.class)
                .setParameter(1, at)
                .getResultList();
    }

    /** Returns the time up to which everything recorded can be read. */
    Instant now() {
        return getSession().doReturningWork(KnowledgeTime::now);
    }

    /** Begins to record, until the transaction ends, and returns the time of what is recorded. */
    Instant begin() {
        return getSession().doReturningWork(KnowledgeTime::begin);
    }

    /** Adds an entry to its journal; from then on it has its number, and its content as the database keeps it. */
    void add(ClaimEntryEntity entry) {
        persistAndFlush(entry);
    }
}
