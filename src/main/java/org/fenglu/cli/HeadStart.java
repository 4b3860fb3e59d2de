package org.fenglu.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Lets Quarkus prepare what needs no database while the database starts: half of the start-up time on two cores. It is
 * the same preparation that {@code Quarkus.run} waits for, only begun earlier.
 */
final class HeadStart implements Runnable {

    /** What the build generates; it is not there when the program runs from its sources. */
    private static final String PREPARED_APPLICATION = "io.quarkus.runner.ApplicationImpl";

    private static final AtomicBoolean HAS_BEGUN = new AtomicBoolean();

    private HeadStart() {}

    /** Begins; the second time it does nothing. */
    static void begin() {
        if (HAS_BEGUN.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(new HeadStart(), "head-start");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            Class.forName(PREPARED_APPLICATION, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError notPackaged) {
            Logger.getLogger(HeadStart.class).debug("No head start", notPackaged);
        }
    }
}
