package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.people.roster.BinaryRow;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.SqlText;
import org.jspecify.annotations.Nullable;

/** What the payslips of the month before, or else opening balances, hand over to a month. */
public final class CarriedRows {

    /** The columns that {@link #carried} reads. */
    static final String HANDED_OVER = "tax_year, year_amounts, contribution_base, housing_fund_base";

    static final String COLUMNS = "unit, officer_no, hired_on, " + HANDED_OVER;

    private static final int KEY_FIELDS = 3;

    private final Map<OfficerKey, Carried> carried = new HashMap<>();

    private CarriedRows() {}

    /** Reads what a month's payslips hand over. */
    public static CarriedRows read(Connection connection, YearMonth before, KeyRange range) throws SQLException {
        CarriedRows rows = new CarriedRows();
        String query = "select " + COLUMNS + " from payslip" + range.where(connection, before);
        rows.read(connection, query, before);
        return rows;
    }

    /** Reads what the payslips of a month handed over that stood at an instant. */
    static CarriedRows readAsOf(Instant knownAt, Connection connection, YearMonth before, KeyRange range)
            throws SQLException {
        CarriedRows rows = new CarriedRows();
        String where = range.where(connection, before) + " and known_at <= " + SqlText.literal(knownAt);
        rows.read(
                connection,
                "select " + COLUMNS + " from payslip_superseded" + where + " and superseded_at > "
                        + SqlText.literal(knownAt) + " order by superseded_at desc",
                before);
        rows.read(connection, "select " + COLUMNS + " from payslip" + where, before);
        return rows;
    }

    private void read(Connection connection, String query, YearMonth before) throws SQLException {
        CopyRows.each(connection, query, row -> {
            OfficerKey key = new OfficerKey(row.text(), row.text(), row.date());
            carried.put(key, carried(row, before));
        });
    }

    /** Returns what every payslip of one employment and month, standing or superseded, hands over; the newest first. */
    static List<Carried> everOf(Connection connection, YearMonth before, OfficerKey key) throws SQLException {
        String where = " where month = " + SqlText.literal(before.atDay(1)) + " and unit = "
                + SqlText.literal(connection, key.unit()) + " and officer_no = "
                + SqlText.literal(connection, key.officerNo())
                + " and hired_on = " + SqlText.literal(key.hiredOn());
        String query = "select " + COLUMNS + " from (select 0 as age, now() as until, * from (select " + COLUMNS
                + " from payslip" + where + ") standing union all select 1, superseded_at, " + COLUMNS
                + " from payslip_superseded" + where + ") every order by age, until desc";
        List<Carried> every = new ArrayList<>();
        CopyRows.each(connection, query, row -> {
            row.skip(KEY_FIELDS);
            every.add(carried(row, before));
        });
        return every;
    }

    /** Returns what is handed over to an officer's month: the payslip's, else the opening balance, else null. */
    public @Nullable Carried of(OfficerRow row) {
        Carried ofPayslip = carried.get(row.key());
        return ofPayslip != null ? ofPayslip : row.opening();
    }

    static Carried carried(BinaryRow row, YearMonth through) {
        YearToDate year = YearToDate.ofFen(Math.toIntExact(row.number()), row.numbers());
        return new Carried(through, year, moneyOrNull(row), moneyOrNull(row));
    }

    /** Returns whether a payslip of the month handed something over to an employment. */
    boolean has(OfficerKey key) {
        return carried.containsKey(key);
    }

    private static @Nullable Money moneyOrNull(BinaryRow row) {
        Long fen = row.numberOrNull();
        return fen == null ? null : Money.ofFen(fen);
    }
}
