package org.fenglu.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.database.StoreFailure;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.payrun.Payruns;
import org.fenglu.release.Rates;
import org.fenglu.release.RatesInUse;
import org.fenglu.release.Release;
import org.fenglu.release.Releases;
import org.fenglu.roster.KnowledgeTime;
import org.fenglu.roster.Units;
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
    private final Releases releases;
    private final RatesInUse inUse;
    private final String engineVersion;

    @Inject
    Impacts(
            DataSource database,
            Releases releases,
            RatesInUse inUse,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.database = database;
        this.releases = releases;
        this.inUse = inUse;
        this.engineVersion = engineVersion;
    }

    /** Begins a comparison: it has a number, and everything that it depends on is fixed from now on. */
    public Impact begin(ImpactOrder order) {
        try (Connection connection = database.getConnection()) {
            Kept before = order.before().isPaid() ? null : kept(order.before());
            Kept after = kept(order.after());
            Instant knownAt = KnowledgeTime.now(connection);
            ImpactTerms terms = new ImpactTerms(
                    order,
                    knownAt,
                    before == null ? null : before.book(),
                    after.book(),
                    Payruns.accepted(connection, knownAt),
                    months(connection, order, knownAt));
            long id = insert(connection, terms, new Books(before == null ? null : before.id(), after.id()));
            return new Impact(database, terms, id);
        } catch (SQLException failed) {
            throw new StoreFailure("The comparison cannot begin", failed);
        }
    }

    private record Kept(RateBook book, int id) {}

    private record Books(@Nullable Integer before, int after) {}

    private Kept kept(SideName side) throws SQLException {
        if (side.isInUse()) {
            Rates rates = inUse.now();
            return new Kept(rates.book(), releases.keep(rates));
        }
        Release release = releases.of(side.release());
        return new Kept(releases.book(release), release.rateBook());
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

    private long insert(Connection connection, ImpactTerms terms, Books kept) throws SQLException {
        String sql =
                "insert into impact (before_book, after_book, from_month, to_month, unit, engine_version, known_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning id";
        ImpactOrder order = terms.order();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, kept.before());
            insert.setInt(2, kept.after());
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
