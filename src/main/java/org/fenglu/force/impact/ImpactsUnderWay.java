package org.fenglu.force.impact;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** The comparisons that this service has under way, one after the other: each uses both cores. */
@ApplicationScoped
class ImpactsUnderWay {

    private static final Logger LOG = Logger.getLogger(ImpactsUnderWay.class);

    private final Impacts impacts;
    private final ImpactReading reading;
    private final Event<Impact> begun;
    private final Set<Long> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "impact");
        one.setDaemon(true);
        return one;
    });

    ImpactsUnderWay(Impacts impacts, ImpactReading reading, Event<Impact> begun) {
        this.impacts = impacts;
        this.reading = reading;
        this.begun = begun;
    }

    /** Begins a comparison and returns its number at once; the work on it starts when the transaction is stored. */
    long start(ImpactOrder order) {
        Impact impact = impacts.begin(order);
        begun.fire(impact);
        return impact.id();
    }

    /** Whether a comparison is done or under way; one that failed or was cut off is begun anew under its key. */
    boolean isWorkedOn(String id) {
        long number = Long.parseLong(id);
        return open.contains(number) || reading.of(number).state() == ImpactResult.State.DONE;
    }

    void compareLater(@Observes(during = TransactionPhase.AFTER_SUCCESS) Impact impact) {
        open.add(impact.id());
        thread.execute(() -> compare(impact));
    }

    private void compare(Impact impact) {
        try {
            impact.compare((done, all) -> {});
        } catch (RuntimeException failed) {
            LOG.error("The comparison " + impact.id() + " failed; payslips are not touched by it", failed);
        } finally {
            open.remove(impact.id());
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        thread.shutdownNow();
    }
}
