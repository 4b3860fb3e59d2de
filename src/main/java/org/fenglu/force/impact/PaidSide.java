package org.fenglu.force.impact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.force.payrun.KeyRange;
import org.fenglu.force.payrun.LineLayouts;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/** The side that was paid: the payslips as they are stored. An instance serves one range of officers. */
final class PaidSide implements Side {

    private static final String SELECT = "select unit, officer_no, hired_on, layout, lines, gross,"
            + " employee_contributions, tax, deductions, net, employer_contributions, employer_cost from payslip";
    private static final int FIRST_TOTAL = 6;

    private final Connection connection;
    private final KeyRange range;
    private final LineLayouts layouts;
    private final Map<OfficerKey, Payslip> payslips = new HashMap<>();
    private @Nullable YearMonth read;

    PaidSide(Connection connection, KeyRange range, LineLayouts layouts) {
        this.connection = connection;
        this.range = range;
        this.layouts = layouts;
    }

    @Override
    public Answer of(OfficerRow row, ImpactTerms.OfMonth month, Workings workings) {
        require(month.month());
        Payslip payslip = payslips.remove(row.key());
        return payslip == null ? Answer.refused(List.of()) : Answer.paid(payslip);
    }

    /** Returns the payslips of a month that were not asked for: stored, but the officer is no longer employed there. */
    Map<OfficerKey, Payslip> rest(YearMonth month) {
        require(month);
        return Map.copyOf(payslips);
    }

    private void require(YearMonth month) {
        if (!month.equals(read)) {
            read(month);
        }
    }

    private void read(YearMonth month) {
        payslips.clear();
        try (PreparedStatement select = connection.prepareStatement(SELECT + range.where(connection, month));
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                OfficerKey key = new OfficerKey(
                        row.getString(1), row.getString(2), row.getDate(3).toLocalDate());
                payslips.put(key, payslip(row));
            }
            read = month;
        } catch (SQLException failed) {
            throw new StoreFailure("The payslips of " + month + " cannot be read", failed);
        }
    }

    private Payslip payslip(ResultSet row) throws SQLException {
        Long[] lines = (Long[]) row.getArray(5).getArray();
        long[] fen = new long[lines.length];
        for (int at = 0; at < fen.length; at++) {
            fen[at] = lines[at];
        }
        Totals totals = new Totals(
                money(row, 0),
                money(row, 1),
                money(row, 2),
                money(row, 3),
                money(row, 4),
                money(row, 5),
                money(row, 6));
        return Payslip.stored(layouts.of(row.getInt(4)), fen, totals);
    }

    private static Money money(ResultSet row, int total) throws SQLException {
        return Money.ofFen(row.getLong(FIRST_TOTAL + total));
    }
}
