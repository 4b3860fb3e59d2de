package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.book.release.Rates;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.people.roster.Officers;
import org.fenglu.people.roster.Units;
import org.fenglu.store.database.InTransaction;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.store.request.Reservation;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Runs a month: every officer employed in it is calculated and stored, or refused with findings.
 *
 * <p>Running again writes only what differs. Two runs of one month, or of neighbouring months, exclude each other.
 */
@ApplicationScoped
public class Payruns {

    /** Officers in a chunk: enough that a commit costs little, few enough to hold in memory. */
    static final int CHUNK_SIZE = 2_000;

    private final DataSource database;
    private final Supplier<Rates> rates;
    private final Engine engine;
    private final int chunkSize;
    private final KeptRateBooks books;
    private final LineLayouts layouts;

    @Inject
    Payruns(
            DataSource database,
            RatesInUse rates,
            KeptRateBooks books,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this(database, books, rates::now, Engine.ofThisProgram(engineVersion), CHUNK_SIZE);
    }

    /**
     * Makes runs possible.
     *
     * @param database where facts and payslips are; a run takes four connections
     * @param rates the rates to pay with
     * @param engine the program that calculates
     */
    public Payruns(DataSource database, Rates rates, Engine engine) {
        this(database, rates, engine, CHUNK_SIZE);
    }

    Payruns(DataSource database, Rates rates, Engine engine, int chunkSize) {
        this(database, new KeptRateBooks(database), () -> rates, engine, chunkSize);
    }

    private Payruns(DataSource database, KeptRateBooks books, Supplier<Rates> rates, Engine engine, int chunkSize) {
        this.database = database;
        this.rates = rates;
        this.engine = engine;
        this.chunkSize = chunkSize;
        this.books = books;
        this.layouts = new LineLayouts(database);
    }

    /** Runs a month to its end. */
    public RunSummary run(RunOrder order, RunProgress progress) {
        try (Payrun run = open(order)) {
            RunSummary summary = run.execute(progress);
            if (summary == null) {
                throw new IllegalStateException("A run that was not handed out cannot be stopped");
            }
            return summary;
        }
    }

    /** Opens a run; refuses where another run has the month, or where there is no one to pay. */
    public Payrun open(RunOrder order) {
        return open(order, Reservation.NONE);
    }

    /** Opens a run that a request began, whose key is kept in the transaction that records the run. */
    Payrun open(RunOrder order, Reservation key) {
        try {
            Connection control = database.getConnection();
            try {
                return open(control, order, key);
            } catch (SQLException | RuntimeException failed) {
                control.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The run of " + order.month() + " cannot be opened", failed);
        }
    }

    private Payrun open(Connection control, RunOrder order, Reservation key) throws SQLException {
        RunLock lock = RunLock.take(control, order);
        try {
            requireOfficers(control, order.unit());
            RunLog.stopLeftOver(control, order);
            RunTerms fresh = terms(control, order);
            long officers = Officers.count(control, order.month(), order.unit(), fresh.knownAt());
            RunTerms terms = InTransaction.call(control, () -> recorded(control, fresh, officers, key));
            return new Payrun(database, control, lock, terms, layouts, officers);
        } catch (SQLException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static RunTerms recorded(Connection control, RunTerms fresh, long officers, Reservation key)
            throws SQLException {
        RunTerms interrupted = RunLog.resume(control, fresh);
        RunTerms terms = interrupted == null ? fresh.recorded(RunLog.create(control, fresh, officers)) : interrupted;
        key.keep(control, Long.toString(terms.id()));
        return terms;
    }

    private RunTerms terms(Connection control, RunOrder order) throws SQLException {
        Rates used = rates.get();
        Instant knownAt = KnowledgeTime.now(control);
        return new RunTerms(
                0,
                order,
                knownAt,
                used.book(),
                books.idOf(used),
                engine,
                Units.in(control, order.month(), knownAt),
                AcceptedVersions.asKnownAt(control, knownAt),
                chunkSize);
    }

    private static void requireOfficers(Connection connection, @Nullable String unit) throws SQLException {
        String sql = "select exists (select from officer where ?::text is null or unit = ?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, unit);
            select.setString(2, unit);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw unit == null
                            ? new Refusal(Refusal.Kind.CONFLICT, "ROSTER_EMPTY", Map.of())
                            : new Refusal(Refusal.Kind.NOT_FOUND, "UNIT_NOT_IN_ROSTER", Map.of("found", unit));
                }
            }
        }
    }
}
