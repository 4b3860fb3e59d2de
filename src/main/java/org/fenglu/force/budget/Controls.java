package org.fenglu.force.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Refusal;

/** The controls of a rate book over the payslips that stand; nothing is changed by asking. */
@ApplicationScoped
public class Controls {

    private final DataSource database;
    private final Supplier<RateBook> book;

    @Inject
    Controls(DataSource database, RatesInUse rates) {
        this(database, rates::book);
    }

    Controls(DataSource database, Supplier<RateBook> book) {
        this.database = database;
        this.book = book;
    }

    /**
     * Returns what the controls came to.
     *
     * @throws Refusal where the month has no payslips
     */
    public ControlReport of(ForceQuestion question) {
        try (Connection connection = database.getConnection()) {
            ForceSums sums = ForceSums.read(connection, question);
            if (!sums.hasMonth()) {
                String unit = question.unit();
                throw new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "NO_PAYSLIPS_OF_MONTH",
                        Map.of("found", question.month().toString(), "unit", unit == null ? "*" : unit));
            }
            Set<String> accepted = AcceptedVersions.asKnownAt(connection, KnowledgeTime.now(connection));
            return new ControlReport(
                    question, new ControlCheck(book.get(), accepted).results(sums), sums.refusedInAll());
        } catch (SQLException failed) {
            throw new StoreFailure("The payslips of " + question.month() + " cannot be read", failed);
        }
    }
}
