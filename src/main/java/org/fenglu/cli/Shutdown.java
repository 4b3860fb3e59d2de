package org.fenglu.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fenglu.store.database.Database;

/**
 * The order of a shutdown that a signal asks for: first the program stops its work, then the database stops. The
 * virtual machine runs its shutdown hooks side by side, so one of them waits for the program.
 */
final class Shutdown implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 15;

    private static final AtomicBoolean ASKED_FOR = new AtomicBoolean();

    private final CountDownLatch left = new CountDownLatch(1);

    private Shutdown() {}

    /** From now on the database is closed however this process ends, short of being killed. */
    static Shutdown closing(Database database) {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutdown.awaitThenClose(database), "database-shutdown"));
        return shutdown;
    }

    /** Whether a signal has asked the program to end: whatever fails from now on fails for that. */
    static boolean isAskedFor() {
        return ASKED_FOR.get();
    }

    /** Says that the program has stopped its work. */
    @Override
    public void close() {
        left.countDown();
    }

    private void awaitThenClose(Database database) {
        ASKED_FOR.set(true);
        try {
            left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
