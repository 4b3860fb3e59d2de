package org.fenglu.force.payrun;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fenglu.store.request.Reservation;
import org.jboss.logging.Logger;

/** The runs that this service has under way, each on a thread of its own; they stop after a chunk when it ends. */
@ApplicationScoped
class RunsUnderWay {

    private static final Logger LOG = Logger.getLogger(RunsUnderWay.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Payruns payruns;
    private final Map<Long, Payrun> open = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "payrun");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    RunsUnderWay(Payruns payruns) {
        this.payruns = payruns;
    }

    /** Begins a run and returns its number at once; the request's key is kept with it. */
    long start(RunOrder order, Reservation key) {
        Payrun run = payruns.open(order, key);
        open.put(run.id(), run);
        threads.execute(() -> execute(run));
        return run.id();
    }

    private void execute(Payrun run) {
        try (run) {
            run.execute(RunProgress.NONE);
        } catch (RuntimeException failed) {
            LOG.error("The run " + run.id() + " ended early; what it stored is whole, and it can be run again", failed);
        } finally {
            open.remove(run.id());
        }
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        open.values().forEach(Payrun::stop);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A run is cut off in the middle of a chunk; it can be run again");
        }
    }
}
