package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * One run that is open: it holds the lock of its month until it is closed.
 *
 * <p>Chunks of officers are calculated side by side, each stored in one transaction together with its checkpoint. A run
 * that ends early, by {@link #stop}, a failure or a kill, has stored whole chunks only; the next run of the same month
 * continues after them if nothing has changed since, and compares everything anew if something has.
 */
public final class Payrun implements AutoCloseable {

    /** One more than the cores that a run is measured on: while one waits for the disk, two calculate. */
    private static final int WORKERS = 3;

    private final DataSource database;
    private final Connection control;
    private final RunLock lock;
    private final RunTerms terms;
    private final TablesOfRun tables;
    private final LineLayouts layouts;
    private final long officers;
    private @Nullable ChunkSource source;
    private boolean isStopped;

    /**
     * Makes a run that has its lock.
     *
     * @param database gives each worker a connection of its own
     * @param control the connection that holds the lock; closed with the run
     * @param lock keeps other runs of the month away
     * @param terms what holds for all officers
     * @param layouts the lists of lines that payslips share
     * @param officers how many officers it is about
     */
    Payrun(DataSource database, Connection control, RunLock lock, RunTerms terms, LineLayouts layouts, long officers) {
        this.database = database;
        this.control = control;
        this.lock = lock;
        this.terms = terms;
        this.tables = new TablesOfRun(terms.book(), terms.accepted(), layouts::idOf);
        this.layouts = layouts;
        this.officers = officers;
    }

    /** Returns the number of the run. */
    public long id() {
        return terms.id();
    }

    /** Returns how many officers it is about. */
    public long officers() {
        return officers;
    }

    /**
     * Pays everybody who can be paid.
     *
     * @return what it came to, or null where it was stopped before its end
     */
    public @Nullable RunSummary execute(RunProgress progress) {
        long begin = System.nanoTime();
        try {
            long doneBefore = RunFigures.total(control, id()).officers();
            Count count = new Count(progress, officers, doneBefore);
            work(source(new ChunkSource(terms, RunLog.done(control, id()))), count);
            if (isStopped()) {
                RunLog.state(control, id(), "STOPPED");
                return null;
            }
            RunLog.state(control, id(), "DONE");
            return new RunSummary(
                    id(),
                    terms.order(),
                    RunFigures.total(control, id()),
                    RunFigures.byUnit(control, id()),
                    RunFigures.byCode(control, terms.order()),
                    Duration.ofNanos(System.nanoTime() - begin),
                    count.doneHere);
        } catch (SQLException failed) {
            throw new StoreFailure("The run of " + terms.order().month() + " was interrupted", failed);
        }
    }

    /** Ends the run after the chunks under way; it can be resumed. */
    public synchronized void stop() {
        isStopped = true;
        if (source != null) {
            source.end();
        }
    }

    private synchronized boolean isStopped() {
        return isStopped;
    }

    private synchronized ChunkSource source(ChunkSource chunks) {
        source = chunks;
        if (isStopped) {
            chunks.end();
        }
        return chunks;
    }

    private void work(ChunkSource chunks, Count count) throws SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int at = 0; at < WORKERS; at++) {
                all.add(threads.submit(() -> {
                    try (Worker worker = new Worker(database, terms, tables, layouts, chunks, count::add)) {
                        return worker.call();
                    }
                }));
            }
            await(all);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for all workers, also after one that failed, so that none writes later. */
    private static void await(List<Future<Void>> all) throws SQLException {
        Throwable failure = null;
        for (Future<Void> one : all) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                failure = failed.getCause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                failure = interrupted;
            }
        }
        if (failure instanceof SQLException ofDatabase) {
            throw ofDatabase;
        } else if (failure instanceof RuntimeException bug) {
            throw bug;
        } else if (failure != null) {
            throw new SQLException("The run was interrupted", failure);
        }
    }

    /** Lets the month go; a run that is not done is stopped. */
    @Override
    public void close() {
        try (control) {
            RunLog.stopIfRunning(control, id());
            lock.close();
        } catch (SQLException failed) {
            throw new StoreFailure("The run of " + terms.order().month() + " cannot be closed", failed);
        }
    }

    /** How many officers are done. */
    private static final class Count {

        private final RunProgress progress;
        private final long officers;
        private final long doneBefore;
        private long doneHere;

        /** Starts after those that an interrupted start of this run has done. */
        Count(RunProgress progress, long officers, long doneBefore) {
            this.progress = progress;
            this.officers = officers;
            this.doneBefore = doneBefore;
        }

        synchronized void add(long done) {
            doneHere += done;
            progress.reached(doneBefore + doneHere, officers);
        }
    }
}
