package org.fenglu.claims.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases that are stored. */
@ApplicationScoped
class StoredClaims implements PanacheRepository<ClaimEntity> {

    /** Returns the cases with a number above another, in order, at most so many. */
    List<ClaimEntity> after(long id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }

    /** Returns a case that had been opened by a moment. */
    Optional<ClaimEntity> openedBy(long id, Instant at) {
        return findByIdOptional(id).filter(claim -> !claim.openedAt.isAfter(at));
    }
}
