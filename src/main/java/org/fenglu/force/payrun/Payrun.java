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
 * goes on behind them if nothing has changed since, and compares everything anew if something has.
 */
public final class Payrun implements AutoCloseable {

    private final DataSource database;
    private final Connection control;
    private final RunLock lock;
    private final RunTerms terms;
    private final RunStart start;
    private @Nullable ChunkSource source;
    private boolean isStopped;

    Payrun(DataSource database, RunStart start) {
        this.database = database;
        this.control = start.control();
        this.lock = start.lock();
        this.terms = start.terms();
        this.start = start;
    }

    /** Returns the number of the run. */
    public long id() {
        return terms.id();
    }

    /** Returns how many officers it is about. */
    public long officers() {
        return start.officers();
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
            RunCount count = new RunCount(progress, start.officers(), doneBefore);
            ChunkSource chunks = source(new ChunkSource(terms, RunLog.done(control, id())));
            work(new WorkOfRun(chunks, start.tables(), count));
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
                    count.doneHere());
        } catch (SQLException failed) {
            throw new StoreFailure("The run of " + terms.order().month() + " was interrupted", failed);
        }
    }

    /** Ends the run behind the chunks under way; it can be taken up again. */
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

    private void work(WorkOfRun work) throws SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(start.workers());
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int at = 0; at < start.workers(); at++) {
                all.add(threads.submit(() -> {
                    try (Worker worker = new Worker(database, terms, work)) {
                        return worker.call();
                    }
                }));
            }
            await(all);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for all workers, also behind one that failed, so that nobody writes after this. */
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
}
