package org.fenglu.force.due;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.force.due.OfficerTurnover.Standing;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.SqlText;
import org.fenglu.store.database.InTransaction;
import org.fenglu.store.database.KnowledgeTime;

/** The rows of the tables {@code base_turnover} and {@code declared_base}: one decision, and what it declares. */
final class DeclaredRows {

    private final Connection connection;
    private final Turnover turnover;
    private final String rateBook;

    DeclaredRows(Connection connection, Turnover turnover, String rateBook) {
        this.connection = connection;
        this.turnover = turnover;
        this.rateBook = rateBook;
    }

    /** Returns what is recorded of a kind from exactly a month on, by employment. */
    static Map<OfficerKey, Money> recorded(Connection connection, BaseKind kind, YearMonth from) throws SQLException {
        Map<OfficerKey, Money> recorded = new HashMap<>();
        String query = "select distinct on (unit, officer_no, hired_on) unit, officer_no, hired_on, amount"
                + " from declared_base where kind = '" + kind + "' and valid_from = " + SqlText.literal(from.atDay(1))
                + " order by unit, officer_no, hired_on, recorded_at desc";
        CopyRows.each(
                connection,
                query,
                row -> recorded.put(new OfficerKey(row.text(), row.text(), row.date()), Money.ofFen(row.number())));
        return recorded;
    }

    /**
     * Records the decision and each new base, in one transaction or in the one under way; what another turnover has
     * recorded since this one was calculated is not recorded twice.
     *
     * @return what was recorded, and what was recorded before
     */
    Turnover record(String by, String approvedBy) throws SQLException {
        return InTransaction.call(connection, () -> {
            Instant recordedAt = KnowledgeTime.begin(connection);
            OffsetDateTime time = recordedAt.atOffset(ZoneOffset.UTC);
            Turnover rest = turnover.but(recorded(connection, turnover.order().kind(), turnover.from()));
            if (rest.count(Standing.DECLARED) > 0) {
                bases(rest.officers(), decision(by, approvedBy, time), time);
            }
            return rest;
        });
    }

    private long decision(String by, String approvedBy, OffsetDateTime time) throws SQLException {
        String sql = "insert into base_turnover (year, region, kind, valid_from, rate_book, recorded_by, approved_by,"
                + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?) returning id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, turnover.order().year());
            insert.setString(2, turnover.order().region().code());
            insert.setString(3, turnover.order().kind().name());
            insert.setObject(4, turnover.from().atDay(1));
            insert.setString(5, rateBook);
            insert.setString(6, by);
            insert.setString(7, approvedBy);
            insert.setObject(8, time);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void bases(List<OfficerTurnover> officers, long decision, OffsetDateTime time) throws SQLException {
        String sql = "insert into declared_base (unit, officer_no, hired_on, kind, valid_from, amount, total, months,"
                + " turnover, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (OfficerTurnover officer : officers) {
                Money base = officer.newBase();
                if (officer.standing() == Standing.DECLARED && base != null) {
                    insert.setString(1, officer.key().unit());
                    insert.setString(2, officer.key().officerNo());
                    insert.setObject(3, officer.key().hiredOn());
                    insert.setString(4, turnover.order().kind().name());
                    insert.setObject(5, turnover.from().atDay(1));
                    insert.setLong(6, base.fen());
                    insert.setLong(7, officer.total().fen());
                    insert.setInt(8, officer.months());
                    insert.setLong(9, decision);
                    insert.setObject(10, time);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
