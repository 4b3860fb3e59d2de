package org.fenglu.force.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.fenglu.people.roster.Units;
import org.fenglu.store.database.KnowledgeTime;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two rate books, or what was paid and a rate book, make of the same force in the same months.
 *
 * <p>Both sides are calculated by the code of a run from the same rows, month after month; nothing of the payslips is
 * changed. The result is kept: sums by unit, month and line, and each officer's month in which anything differs.
 */
@ApplicationScoped
public class Impacts {

    private final DataSource database;
    private final SideBooks sides;
    private final String engineVersion;

    /** Compares over the force of a database. */
    @Inject
    public Impacts(
            DataSource database,
            SideBooks sides,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.database = database;
        this.sides = sides;
        this.engineVersion = engineVersion;
    }

    /** Begins a comparison: it has a number, and everything that it depends on is fixed from now on. */
    public Impact begin(ImpactOrder order) {
        try (Connection connection = database.getConnection()) {
            Books books =
                    new Books(order.before().isPaid() ? null : sides.idOf(order.before()), sides.idOf(order.after()));
            ImpactTerms terms = terms(connection, order, KnowledgeTime.now(connection), books);
            return new Impact(database, terms, insert(connection, terms, books));
        } catch (SQLException failed) {
            throw new StoreFailure("The comparison cannot begin", failed);
        }
    }

    /** Returns what two rate books say differently. */
    public List<RateDiff.Line> diff(SideName before, SideName after) {
        return RateDiff.lines(sides.book(before), sides.book(after));
    }

    /** Returns a comparison that has begun before, with all that it depends on, to calculate a part of it again. */
    Impact again(long id) {
        String sql = "select before_book, after_book, from_month, to_month, unit, known_at from impact where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Books books = new Books(row.getObject(1, Integer.class), row.getInt(2));
                ImpactOrder order = new ImpactOrder(
                        books.before() == null ? SideName.OF_PAID : SideName.OF_IN_USE,
                        SideName.OF_IN_USE,
                        YearMonth.from(row.getObject(3, LocalDate.class)),
                        YearMonth.from(row.getObject(4, LocalDate.class)),
                        row.getString(5));
                Instant knownAt = row.getObject(6, OffsetDateTime.class).toInstant();
                return new Impact(database, terms(connection, order, knownAt, books), id);
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The comparison " + id + " cannot be read", failed);
        }
    }

    /** The numbers under which the books of both sides are kept; none for the payslips as stored. */
    private record Books(@Nullable Integer before, int after) {}

    private ImpactTerms terms(Connection connection, ImpactOrder order, Instant knownAt, Books books)
            throws SQLException {
        Integer before = books.before();
        return new ImpactTerms(
                order,
                knownAt,
                before == null ? null : sides.kept(before),
                sides.kept(books.after()),
                AcceptedVersions.asKnownAt(connection, knownAt),
                months(connection, order, knownAt));
    }

    private static Map<YearMonth, ImpactTerms.OfMonth> months(Connection connection, ImpactOrder order, Instant knownAt)
            throws SQLException {
        Map<YearMonth, ImpactTerms.OfMonth> months = new HashMap<>();
        for (YearMonth month : order.months()) {
            LocalDate payDate = payDate(connection, month);
            months.put(month, new ImpactTerms.OfMonth(month, payDate, Units.in(connection, month, knownAt)));
        }
        return months;
    }

    /** The day on which the month was paid last, else its last day. */
    private static LocalDate payDate(Connection connection, YearMonth month) throws SQLException {
        String sql = "select pay_date from payrun where month = ? and state = 'DONE' order by id desc limit 1";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, month.atDay(1));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getObject(1, LocalDate.class) : month.atEndOfMonth();
            }
        }
    }

    private long insert(Connection connection, ImpactTerms terms, Books books) throws SQLException {
        String sql =
                "insert into impact (before_book, after_book, from_month, to_month, unit, engine_version, known_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning id";
        ImpactOrder order = terms.order();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, books.before());
            insert.setInt(2, books.after());
            insert.setObject(3, order.from().atDay(1));
            insert.setObject(4, order.to().atDay(1));
            insert.setString(5, order.unit());
            insert.setString(6, engineVersion);
            insert.setObject(7, terms.knownAt().atOffset(ZoneOffset.UTC));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
