package org.fenglu.force.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.fenglu.words.wording.Refusal;

/** Reads runs. */
@ApplicationScoped
class StoredRuns implements PanacheRepository<PayrunEntity> {

    /** Returns a run, or refuses a number that none has. */
    PayrunEntity one(long id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, "RUN_NOT_FOUND", Map.of("found", Long.toString(id))));
    }

    /** Returns a page of runs, the newest first, all with a number below one. */
    List<PayrunEntity> before(long id, int limit) {
        return find("from PayrunEntity r join fetch r.rateBook where r.id < ?1 order by r.id desc", id)
                .page(0, limit)
                .list();
    }
}
