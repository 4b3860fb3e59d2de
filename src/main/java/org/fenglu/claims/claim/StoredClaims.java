package org.fenglu.claims.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases that are stored. */
@ApplicationScoped
class StoredClaims implements PanacheRepository<ClaimEntity> {

    /** Returns the cases that are looked for with a number above another, in order, at most so many. */
    List<ClaimEntity> page(ClaimSearch search, long after, int limit) {
        return find(search.condition() + " order by id", search.values(after))
                .page(0, limit)
                .list();
    }

    /** Returns how many are looked for on all pages. */
    long count(ClaimSearch search) {
        return count(search.condition(), search.values(0));
    }

    /** Returns a case that had been opened by a moment. */
    Optional<ClaimEntity> openedBy(long id, Instant at) {
        return findByIdOptional(id).filter(claim -> !claim.openedAt.isAfter(at));
    }
}
