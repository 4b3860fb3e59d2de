package org.fenglu.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import org.fenglu.roster.OfficerKey;
import org.fenglu.roster.SqlText;
import org.jspecify.annotations.Nullable;

/**
 * The part of the force that a chunk is about. The ranges of a run lie side by side without a gap, so whoever has a
 * payslip but is employed no more is met as well.
 *
 * @param unit the unit of the run, or null for the whole force
 * @param after the range starts behind this key; null where it starts with the first
 * @param last the range ends with this key; null where it ends with the last
 */
record KeyRange(
        @Nullable String unit,
        @Nullable OfficerKey after,
        @Nullable OfficerKey last) {

    /** Returns the condition on month, unit and officer_no for a query. */
    String where(Connection connection, YearMonth month) throws SQLException {
        StringBuilder where = new StringBuilder(" where month = ").append(SqlText.of(month.atDay(1)));
        if (unit != null) {
            where.append(" and unit = ").append(SqlText.of(connection, unit));
        }
        if (after != null) {
            where.append(" and (unit, officer_no) > ").append(literal(connection, after));
        }
        if (last != null) {
            where.append(" and (unit, officer_no) <= ").append(literal(connection, last));
        }
        return where.toString();
    }

    private static String literal(Connection connection, OfficerKey key) throws SQLException {
        return "(" + SqlText.of(connection, key.unit()) + ", " + SqlText.of(connection, key.officerNo()) + ")";
    }
}
