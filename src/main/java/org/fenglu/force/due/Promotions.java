package org.fenglu.force.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.people.roster.Careers;
import org.fenglu.people.roster.GradeChange;
import org.fenglu.people.roster.RosterSheet;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Refusal;

/** The promotions that fall due; no one is promoted by asking, nor by the file before a person imports it. */
@ApplicationScoped
public class Promotions {

    private final DataSource database;
    private final Supplier<RateBook> book;

    @Inject
    Promotions(DataSource database, RatesInUse rates) {
        this(database, rates::book);
    }

    Promotions(DataSource database, Supplier<RateBook> book) {
        this.database = database;
        this.book = book;
    }

    /** Returns who falls due in the months asked for. */
    public PromotionReport of(PromotionQuestion question) {
        try (Connection connection = database.getConnection()) {
            Instant knownAt = KnowledgeTime.now(connection);
            PromotionList list =
                    new PromotionList(question, book.get(), AcceptedVersions.asKnownAt(connection, knownAt));
            connection.setAutoCommit(false);
            try {
                Careers.each(connection, new Careers.Asked(question.unit(), knownAt, list::mayBeCredited), list::add);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return list.report();
        } catch (SQLException failed) {
            throw new StoreFailure("The roster cannot be read", failed);
        }
    }

    /**
     * Writes the roster file that would promote those against whom nothing stands.
     *
     * @param file a file that is not there yet
     * @return how many rows
     * @throws Refusal where the file is there already or cannot be written
     */
    public int write(PromotionReport report, Path file) {
        LocalDate first = report.question().from().atDay(1);
        List<GradeChange> changes = report.candidates().stream()
                .filter(Candidate::isClear)
                .map(candidate -> candidate.change(first))
                .toList();
        try (Connection connection = database.getConnection();
                Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            RosterSheet.write(connection, changes, KnowledgeTime.now(connection), writer);
            return changes.size();
        } catch (IOException unwritable) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "EXPORT_FILE_UNUSABLE",
                    Map.of("found", file.toString(), "reason", String.valueOf(unwritable)),
                    unwritable);
        } catch (SQLException failed) {
            throw new StoreFailure("The roster cannot be read", failed);
        }
    }
}
