package org.fenglu.force.impact;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.fenglu.force.payrun.BinaryRows;

/** The changes of a range on their way into the store. */
final class ChangeRows {

    private static final String COLUMNS = "impact, month, unit, officer_no, hired_on, is_billed, before_totals,"
            + " after_totals, codes, before_lines, after_lines";
    private static final int FIELDS = 11;

    private final long impact;
    private final BinaryRows rows = new BinaryRows();

    ChangeRows(long impact) {
        this.impact = impact;
    }

    void add(Change change) {
        rows.row(FIELDS);
        rows.number(impact);
        rows.date(change.month().atDay(1));
        rows.text(change.officer().unit());
        rows.text(change.officer().officerNo());
        rows.date(change.officer().hiredOn());
        rows.flag(change.isBilled());
        rows.numbersOrNull(change.beforeTotals());
        rows.numbersOrNull(change.afterTotals());
        rows.texts(change.lines().stream().map(Change.Line::code).toList());
        rows.numbersOrNull(
                change.lines().stream().mapToLong(Change.Line::before).toArray());
        rows.numbersOrNull(change.lines().stream().mapToLong(Change.Line::after).toArray());
    }

    /** Writes them all and forgets them. */
    void copy(Connection connection) throws SQLException, IOException {
        rows.copy(connection, "impact_change (" + COLUMNS + ")");
    }
}
