package org.fenglu.claims.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.book.release.Rates;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.store.database.StoreFailure;

/** Where runs and approvals are kept, and the rates that they rest on. */
@ApplicationScoped
class BenefitStore {

    private final DataSource database;
    private final KeptRateBooks books;
    private final RatesInUse rates;
    private final String engineVersion;

    BenefitStore(
            DataSource database,
            KeptRateBooks books,
            RatesInUse rates,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.database = database;
        this.books = books;
        this.rates = rates;
        this.engineVersion = engineVersion;
    }

    /** A question to the database, or something to be stored. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    <T> T asking(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException failed) {
            throw new StoreFailure("Runs and adjustments of benefits cannot be read or written", failed);
        }
    }

    /** Stores all or nothing. */
    <T> T storing(Question<T> question) {
        return asking(connection -> {
            connection.setAutoCommit(false);
            try {
                T answer = question.ask(connection);
                connection.commit();
                return answer;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /** Returns the rates in use. */
    Rates inUse() {
        return rates.now();
    }

    /** Returns the number under which a book is kept from now on. */
    int keep(Rates kept) {
        return asking(connection -> books.idOf(kept));
    }

    /** Returns a kept book. */
    RateBook book(int id) {
        return books.of(id);
    }

    String engineVersion() {
        return engineVersion;
    }
}
