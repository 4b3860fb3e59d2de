package org.fenglu.force.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/** The officers' months of a comparison in which something differs. */
@ApplicationScoped
public class ImpactPeople {

    private static final String SELECT = "select month, unit, officer_no, hired_on, is_billed, before_totals,"
            + " after_totals, codes, before_lines, after_lines from impact_change where impact = ?";
    private static final String ORDER = " order by month, unit, officer_no, hired_on";
    private static final String AFTER = " and (month, unit, officer_no) > (?::date, ?, ?)";
    private static final String OF_OFFICER = " and officer_no = ?";
    private static final int FETCHED = 5_000;

    private final DataSource database;

    ImpactPeople(DataSource database) {
        this.database = database;
    }

    /** Where a page continues: after an officer's month. */
    record Position(YearMonth month, String unit, String officerNo) {}

    /** Returns a page of officers' months, in the order of month, unit and officer. */
    List<Change> page(long impact, @Nullable Position after, int limit) {
        List<Change> changes = new ArrayList<>();
        each(SELECT + (after == null ? "" : AFTER) + ORDER + " limit " + limit, changes::add, select -> {
            select.setLong(1, impact);
            if (after != null) {
                select.setObject(2, after.month().atDay(1));
                select.setString(3, after.unit());
                select.setString(4, after.officerNo());
            }
        });
        return changes;
    }

    /** Returns how many officers' months differ. */
    long count(long impact) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from impact_change where impact = ?")) {
            select.setLong(1, impact);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The officers of a comparison cannot be counted", failed);
        }
    }

    /** Returns one officer's months. */
    List<Change> of(long impact, String officerNo) {
        List<Change> changes = new ArrayList<>();
        each(SELECT + OF_OFFICER + ORDER, changes::add, select -> {
            select.setLong(1, impact);
            select.setString(2, officerNo);
        });
        return changes;
    }

    /** Hands over all officers' months, in flat memory. */
    public void all(long impact, Consumer<Change> taker) {
        each(SELECT + ORDER, taker, select -> select.setLong(1, impact));
    }

    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }

    private void each(String query, Consumer<Change> taker, Parameters parameters) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false); // or the driver would hold all rows at once
            try (PreparedStatement select = connection.prepareStatement(query)) {
                select.setFetchSize(FETCHED);
                parameters.set(select);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        taker.accept(change(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The officers of a comparison cannot be read", failed);
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        LocalDate month = row.getObject(1, LocalDate.class);
        OfficerKey officer = new OfficerKey(row.getString(2), row.getString(3), row.getObject(4, LocalDate.class));
        String[] codes = (String[]) row.getArray(8).getArray();
        long[] before = fen(row.getArray(9));
        long[] after = fen(row.getArray(10));
        List<Change.Line> lines = new ArrayList<>();
        for (int at = 0; at < codes.length; at++) {
            lines.add(new Change.Line(codes[at], before[at], after[at]));
        }
        return new Change(
                officer,
                YearMonth.from(month),
                row.getBoolean(5),
                fenOrNull(row.getArray(6)),
                fenOrNull(row.getArray(7)),
                lines);
    }

    private static long @Nullable [] fenOrNull(@Nullable Array array) throws SQLException {
        return array == null ? null : fen(array);
    }

    private static long[] fen(Array array) throws SQLException {
        Long[] values = (Long[]) array.getArray();
        long[] fen = new long[values.length];
        for (int at = 0; at < fen.length; at++) {
            fen[at] = values[at];
        }
        return fen;
    }
}
