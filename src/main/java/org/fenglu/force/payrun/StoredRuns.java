package org.fenglu.force.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads runs. */
@ApplicationScoped
class StoredRuns implements PanacheRepository<PayrunEntity> {

    /** Returns a page of runs, the newest first, all with a number below one. */
    List<PayrunEntity> before(long id, int limit) {
        return find("from PayrunEntity r join fetch r.rateBook where r.id < ?1 order by r.id desc", id)
                .page(0, limit)
                .list();
    }
}
