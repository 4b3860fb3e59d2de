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

    /** Returns a page of the runs that are looked for, the newest first, all with a number below one. */
    List<PayrunEntity> page(RunSearch search, long before, int limit) {
        return find(
                        "from PayrunEntity r join fetch r.rateBook where " + search.condition() + " order by r.id desc",
                        search.values(before))
                .page(0, limit)
                .list();
    }

    /** Returns how many are looked for on all pages. */
    long count(RunSearch search) {
        return count("from PayrunEntity r where " + search.condition(), search.values(Long.MAX_VALUE));
    }
}
