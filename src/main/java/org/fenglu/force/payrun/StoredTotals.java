package org.fenglu.force.payrun;

import org.fenglu.kernel.pay.payslip.Totals;

/**
 * A payslip that stands already, as far as the run must know it.
 *
 * @param hash hash of its input
 * @param fen its totals: gross, employee contributions, tax, deductions, net, employer contributions, employer cost
 */
record StoredTotals(byte[] hash, long[] fen) {

    static final String COLUMNS =
            "gross, employee_contributions, tax, deductions, net, employer_contributions, employer_cost";
    static final int COUNT = 7;

    /** Returns the totals of a payslip in the order of {@link #COLUMNS}. */
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
}
