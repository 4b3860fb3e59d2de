package org.fenglu.force.impact;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** The comparisons that this service has under way, one after the other: each uses both cores. */
@ApplicationScoped
class ImpactsUnderWay {

    private static final Logger LOG = Logger.getLogger(ImpactsUnderWay.class);

    private final Impacts impacts;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "impact");
        one.setDaemon(true);
        return one;
    });

    ImpactsUnderWay(Impacts impacts) {
        this.impacts = impacts;
    }

    /** Begins a comparison and returns its number at once. */
    long start(ImpactOrder order) {
        Impact impact = impacts.begin(order);
        thread.execute(() -> compare(impact));
        return impact.id();
    }

    private static void compare(Impact impact) {
        try {
            impact.compare((done, all) -> {});
        } catch (RuntimeException failed) {
            LOG.error("The comparison " + impact.id() + " failed; payslips are not touched by it", failed);
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        thread.shutdownNow();
    }
}
