package org.fenglu.force.impact;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.fenglu.force.payrun.CarriedRows;
import org.fenglu.force.payrun.KeyRange;
import org.fenglu.force.payrun.LineLayouts;
import org.fenglu.force.payrun.TablesOfRun;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.people.roster.Officers;
import org.fenglu.store.database.StoreFailure;

/** One comparison that has begun: ranges of officers are compared side by side, each stored in one transaction. */
public final class Impact {

    private static final int OFFICERS_OF_RANGE = 2_000;
    private static final int WORKERS = 3;

    private final DataSource database;
    private final ImpactTerms terms;
    private final long id;
    private final TablesOfRun beforeTables;
    private final TablesOfRun afterTables;
    private final LineLayouts layouts;
    private final ImpactSums sums = new ImpactSums();
    private final Set<String> toAccept = new ConcurrentSkipListSet<>();

    Impact(DataSource database, ImpactTerms terms, long id) {
        this.database = database;
        this.terms = terms;
        this.id = id;
        RateBook before = terms.before();
        this.afterTables = tables(terms.after());
        this.beforeTables = before == null ? afterTables : tables(before);
        this.layouts = new LineLayouts(database);
    }

    /** A preview pays no one, so it is calculated as if a person answered for every version of grade C. */
    private static TablesOfRun tables(RateBook book) {
        Set<String> ofGradeC = new HashSet<>();
        for (String table : book.paths()) {
            for (Dated<?> dated : book.versions(table).versions()) {
                if (dated.version().evidence() == Evidence.C) {
                    ofGradeC.add(dated.version().id());
                }
            }
        }
        return new TablesOfRun(book, ofGradeC, layout -> 0);
    }

    /** Returns its number. */
    public long id() {
        return id;
    }

    ImpactTerms terms() {
        return terms;
    }

    /** Says how far a comparison has come. */
    public interface Progress {
        /** A part of all parts is done. */
        void reached(long done, long all);
    }

    /** Compares everybody; a comparison that fails says so and is not taken up again. */
    public void compare(Progress progress) {
        try {
            List<KeyRange> ranges;
            try (Connection connection = database.getConnection()) {
                ranges = ForceRanges.ranges(connection, terms.order().unit(), OFFICERS_OF_RANGE);
            }
            work(ranges, progress);
            toAccept.removeAll(terms.accepted());
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                sums.store(connection, id, toAccept);
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            fail(failed);
            throw new StoreFailure("The comparison " + id + " failed", failed);
        } catch (RuntimeException failed) {
            fail(failed);
            throw failed;
        }
    }

    private void work(List<KeyRange> ranges, Progress progress) throws SQLException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                all.add(threads.submit(() -> {
                    Officers officers = new Officers();
                    for (int at = next.getAndIncrement(); at < ranges.size(); at = next.getAndIncrement()) {
                        compare(ranges.get(at), officers);
                        progress.reached(done.incrementAndGet(), ranges.size());
                    }
                    return null;
                }));
            }
            await(all);
        } finally {
            next.set(ranges.size());
            threads.shutdownNow();
        }
    }

    private void compare(KeyRange range, Officers officers) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            RangeImpact impact = new RangeImpact(terms, range, sides(connection, range));
            ImpactSums ofRange = impact.compare(connection, officers, new ChangeRows(id));
            connection.commit();
            connection.setAutoCommit(true);
            sums.add(ofRange);
            toAccept.addAll(impact.ofGradeC());
        }
    }

    /** Returns both sides at the start of a range. */
    RangeImpact.Sides sides(Connection connection, KeyRange range) throws SQLException {
        CarriedRows start = CarriedRows.read(connection, terms.order().from().minusMonths(1), range);
        Side before = terms.before() == null
                ? new PaidSide(connection, range, layouts)
                : new CalculatedSide(beforeTables, terms.order().from(), start);
        CalculatedSide after = new CalculatedSide(afterTables, terms.order().from(), start);
        return new RangeImpact.Sides(before, after);
    }

    private static void await(List<Future<?>> all) throws SQLException {
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException bug) {
                    throw bug;
                }
                throw new SQLException("A range of the comparison failed", failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new SQLException("The comparison was interrupted", interrupted);
            }
        }
    }

    private void fail(Exception failure) {
        String sql = "insert into impact_end (impact, months_compared, months_changed, to_accept, failure)"
                + " values (?, 0, 0, '{}', ?)"
                + " on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, id);
            insert.setString(2, String.valueOf(failure.getMessage()));
            insert.executeUpdate();
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
    }
}
