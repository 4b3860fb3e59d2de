package org.fenglu.force.payrun;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Whose payslips stand in a sheet.
 *
 * @param month the month of pay
 * @param unit one unit, or null for all
 */
record SheetScope(YearMonth month, @Nullable String unit) {

    static final String WHERE = " where month = ? and (?::text is null or unit = ?)";

    void set(PreparedStatement select) throws SQLException {
        select.setObject(1, month.atDay(1));
        select.setString(2, unit);
        select.setString(3, unit);
    }
}
