package org.fenglu.whatif.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** The scenarios that are stored. */
@ApplicationScoped
class StoredScenarios implements PanacheRepositoryBase<ScenarioEntity, String> {

    /** Returns a scenario that is still kept on a day. */
    @Transactional
    Optional<ScenarioEntity> keptOn(String id, LocalDate on) {
        return find("id = ?1 and expiresOn >= ?2", id, on).firstResultOptional();
    }

    /** Deletes what is past; the database's own day decides, as its guard has it. */
    @Transactional
    void deleteExpired() {
        delete("expiresOn < local date");
    }

    /** Adds a scenario, unless as many are kept as may be. */
    @Transactional
    boolean add(ScenarioEntity scenario, int most) {
        boolean hasRoom = count() < most;
        if (hasRoom) {
            persistAndFlush(scenario);
        }
        return hasRoom;
    }
}
