package org.fenglu.force.payrun;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fenglu.kernel.money.Money;

/** Counts and sums while they grow. */
final class UnitCount {

    static final String COLUMNS = "paid, refused, unchanged, replaced, withdrawn, " + StoredTotals.COLUMNS;

    private long paid;
    private long refused;
    private long unchanged;
    private long replaced;
    private long withdrawn;
    private final long[] fen = new long[StoredTotals.COUNT];

    /** Counts a payslip that stands as it stood. */
    void unchanged(long[] totals) {
        unchanged++;
        paid(totals);
    }

    /** Counts a payslip in the place of another. */
    void replaced(long[] totals) {
        replaced++;
        paid(totals);
    }

    /** Counts a payslip. */
    void paid(long[] totals) {
        paid++;
        for (int at = 0; at < fen.length; at++) {
            fen[at] = Math.addExact(fen[at], totals[at]);
        }
    }

    void refused() {
        refused++;
    }

    void withdrawn() {
        withdrawn++;
    }

    /** Returns the numbers in the order of {@link #COLUMNS}. */
    long[] numbers() {
        long[] numbers = {paid, refused, unchanged, replaced, withdrawn, 0, 0, 0, 0, 0, 0, 0};
        System.arraycopy(fen, 0, numbers, numbers.length - fen.length, fen.length);
        return numbers;
    }

    /** Reads what stands in the columns {@link #COLUMNS} of a row. */
    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("paid"),
                row.getLong("refused"),
                row.getLong("unchanged"),
                row.getLong("replaced"),
                row.getLong("withdrawn"),
                Money.ofFen(row.getLong("gross")),
                Money.ofFen(row.getLong("employee_contributions")),
                Money.ofFen(row.getLong("tax")),
                Money.ofFen(row.getLong("deductions")),
                Money.ofFen(row.getLong("net")),
                Money.ofFen(row.getLong("employer_contributions")),
                Money.ofFen(row.getLong("employer_cost")));
    }
}
