package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.SqlText;
import org.jspecify.annotations.Nullable;

/**
 * The part of the force that a chunk is about. The ranges of a run lie side by side without a gap, so whoever has a
 * payslip but is employed no more is met as well.
 *
 * @param unit the unit of the run, or null for the whole force
 * @param after the range starts after this key; null where it starts with the first
 * @param last the range ends with this key; null where it ends with the last
 */
public record KeyRange(
        @Nullable String unit,
        @Nullable OfficerKey after,
        @Nullable OfficerKey last) {

    /** Returns the condition on month, unit and officer_no for a query. */
    public String where(Connection connection, YearMonth month) throws SQLException {
        StringBuilder where = new StringBuilder(" where month = ").append(SqlText.literal(month.atDay(1)));
        if (unit != null) {
            where.append(" and unit = ").append(SqlText.literal(connection, unit));
        }
        if (after != null) {
            bound(where, connection, ">", after);
        }
        if (last != null) {
            bound(where, connection, "<=", last);
        }
        return where.toString();
    }

    /**
     * Says each bound of the unit by itself too: the planner estimates a range of one column well and one of two
     * columns not at all, and would read the whole table for every chunk.
     */
    private void bound(StringBuilder where, Connection connection, String sign, OfficerKey key) throws SQLException {
        String ofUnit = SqlText.literal(connection, key.unit());
        String ofOfficer = SqlText.literal(connection, key.officerNo());
        boolean isInOneUnit =
                unit != null || (after != null && last != null && after.unit().equals(last.unit()));
        if (isInOneUnit) {
            where.append(" and unit = ").append(ofUnit);
            where.append(" and officer_no ").append(sign).append(' ').append(ofOfficer);
        } else {
            where.append(" and unit ")
                    .append(sign.charAt(0))
                    .append('=')
                    .append(' ')
                    .append(ofUnit);
            where.append(" and (unit, officer_no) ").append(sign);
            where.append(" (").append(ofUnit).append(", ").append(ofOfficer).append(')');
        }
    }
}
