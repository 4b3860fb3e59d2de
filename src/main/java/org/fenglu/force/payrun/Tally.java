package org.fenglu.force.payrun;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.Totals;

/**
 * What a run came to.
 *
 * @param paid officers who have a payslip of the month now
 * @param refused officers who could not be paid, each with findings
 * @param unchanged of the paid, those whose payslip stood already and was left untouched
 * @param confirmed of the unchanged, those that were calculated again because something they stand on had changed, and
 *     came out alike
 * @param replaced of the paid, those whose earlier payslip was superseded by another
 * @param withdrawn earlier payslips that stand no more: the officer is refused now, or not employed in the month
 * @param gross 应发 of all paid, yuan
 * @param employeeContributions 个人缴费
 * @param tax 个人所得税
 * @param deductions 其他扣除
 * @param net 实发
 * @param employerContributions 单位缴费
 * @param employerCost 用工总成本
 */
public record Tally(
        long paid,
        long refused,
        long unchanged,
        long confirmed,
        long replaced,
        long withdrawn,
        Money gross,
        Money employeeContributions,
        Money tax,
        Money deductions,
        Money net,
        Money employerContributions,
        Money employerCost) {

    /** The columns of the seven sums, in the order of {@link #fen}. */
    static final String SUMS =
            "gross, employee_contributions, tax, deductions, net, employer_contributions, employer_cost";

    static final int SUMS_COUNT = 7;

    /** The columns of the counts and sums. */
    static final String COLUMNS = "paid, refused, unchanged, confirmed, replaced, withdrawn, " + SUMS;

    /** Returns the totals of a payslip in the order of {@link #SUMS}. */
    static long[] fen(Totals totals) {
        return new long[] {
            totals.gross().fen(),
            totals.employeeContributions().fen(),
            totals.tax().fen(),
            totals.deductions().fen(),
            totals.net().fen(),
            totals.employerContributions().fen(),
            totals.employerCost().fen()
        };
    }

    /** Reads what stands in the columns {@link #COLUMNS} of a row. */
    static Tally read(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("paid"),
                row.getLong("refused"),
                row.getLong("unchanged"),
                row.getLong("confirmed"),
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

    /** Returns how many officers were looked at. */
    public long officers() {
        return Math.addExact(paid, refused);
    }

    /** Returns how many payslips were written. */
    public long written() {
        return paid - unchanged;
    }

    /** Counts and sums of one unit while they grow. */
    static final class Growing {

        private long paid;
        private long refused;
        private long unchanged;
        private long confirmed;
        private long replaced;
        private long withdrawn;
        private final long[] fen = new long[SUMS_COUNT];

        /** Counts a payslip that stands as it stood. */
        void unchanged(long[] totals) {
            unchanged++;
            paid(totals);
        }

        /** Counts a payslip that was calculated again and stands as it stood. */
        void confirmed(long[] totals) {
            confirmed++;
            unchanged(totals);
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
            long[] numbers = {paid, refused, unchanged, confirmed, replaced, withdrawn, 0, 0, 0, 0, 0, 0, 0};
            System.arraycopy(fen, 0, numbers, numbers.length - fen.length, fen.length);
            return numbers;
        }
    }
}
