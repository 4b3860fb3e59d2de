package org.fenglu.force.payrun;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.fenglu.force.payrun.ChunkSource.Chunk;
import org.fenglu.people.roster.Officers;

/** Takes chunk after chunk, each in one transaction of a connection of its own, until there is none. */
final class Worker implements Callable<Void>, AutoCloseable {

    private final RunTerms run;
    private final ChunkSource source;
    private final LongConsumer done;
    private final Connection connection;
    private final Officers officers = new Officers();
    private final PayslipRows payslips;
    private final Confirmations confirmations;
    private final ChunkRun.SharedTerms shared;

    /**
     * Takes a connection.
     *
     * @param tables the tables of each key, shared by all workers
     * @param layouts the lists of lines, shared by all workers
     * @param source hands out the chunks, to all workers
     * @param done takes how many officers a stored chunk had
     */
    Worker(
            DataSource database,
            RunTerms run,
            TablesOfRun tables,
            LineLayouts layouts,
            ChunkSource source,
            LongConsumer done)
            throws SQLException {
        this.run = run;
        this.source = source;
        this.done = done;
        this.shared = new ChunkRun.SharedTerms(run, tables, layouts);
        this.payslips = new PayslipRows(run);
        this.confirmations = new Confirmations(run);
        this.connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @Override
    public Void call() throws SQLException, IOException {
        try {
            for (Chunk chunk = source.next(connection, officers);
                    chunk != null;
                    chunk = source.next(connection, officers)) {
                RunLog.begin(connection, run.id(), chunk);
                ChunkRun work = new ChunkRun(connection, run, shared, payslips, confirmations, chunk.range());
                RunLog.count(connection, run.id(), chunk, work.store(chunk.rows()));
                connection.commit();
                done.accept(chunk.rows().size());
            }
            return null;
        } finally {
            source.end();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
