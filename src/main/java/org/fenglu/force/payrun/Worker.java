package org.fenglu.force.payrun;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.fenglu.people.roster.Officers;

/** Takes chunk after chunk, each in one transaction of a connection of its own, until there is none. */
final class Worker implements Callable<Void>, AutoCloseable {

    private final RunTerms run;
    private final ChunkSource source;
    private final RunCount count;
    private final Connection connection;
    private final InputHash hash = new InputHash();
    private final Officers officers = new Officers();
    private final PayslipRows payslips;
    private final SharedTerms terms;

    Worker(DataSource database, RunTerms run, WorkOfRun work) throws SQLException {
        this.run = run;
        this.source = work.source();
        this.count = work.count();
        this.terms = new SharedTerms(run, work.tables(), hash);
        this.payslips = new PayslipRows(run);
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
                Map<String, UnitCount> units = ChunkRun.run(this, chunk);
                RunLog.count(connection, run.id(), chunk, units);
                connection.commit();
                count.add(chunk.rows().size());
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

    RunTerms run() {
        return run;
    }

    Connection connection() {
        return connection;
    }

    InputHash hash() {
        return hash;
    }

    PayslipRows payslips() {
        return payslips;
    }

    SharedTerms terms() {
        return terms;
    }
}
