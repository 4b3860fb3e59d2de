package org.fenglu.claims.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The approved yearly adjustments that are stored. */
@ApplicationScoped
class StoredApprovals implements PanacheRepository<ApprovalEntity> {

    /** Returns all that were recorded up to a moment, the newest first. */
    @Transactional
    List<ApprovalEntity> until(Instant at) {
        return list("recordedAt <= ?1 order by id desc", at);
    }

    /** Returns all that were recorded after a moment. */
    @Transactional
    List<ApprovalEntity> since(Instant at) {
        return list("recordedAt > ?1", at);
    }
}
