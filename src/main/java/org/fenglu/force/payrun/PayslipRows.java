package org.fenglu.force.payrun;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.people.roster.OfficerRow;

/** The payslips of a chunk on their way into the store. */
final class PayslipRows {

    static final String COLUMNS = "month, unit, officer_no, hired_on, payrun, rate_book, layout, known_at, pay_date,"
            + " tax_year, gross, employee_contributions, tax, deductions, net, employer_contributions, employer_cost,"
            + " year_amounts, contribution_base, housing_fund_base, region, scheme, input_hash, lines";

    private static final int FIELDS = 24;

    private final RunTerms run;
    private final BinaryRows rows = new BinaryRows();

    PayslipRows(RunTerms run) {
        this.run = run;
    }

    void add(OfficerRow row, Paid paid, int layout, byte[] hash) {
        rows.row(FIELDS);
        rows.date(run.order().month().atDay(1));
        rows.text(row.unit());
        rows.text(row.officer().officerNo());
        rows.date(row.officer().hiredOn());
        rows.number(run.id());
        rows.number(run.rateBook());
        rows.number(layout);
        rows.time(run.knownAt());
        rows.date(run.order().payDate());
        totals(paid.payslip().totals(), paid.carried().year().taxYear());
        rows.numbers(paid.carried().year().fen());
        rows.moneyOrNull(paid.carried().contributionBase());
        rows.moneyOrNull(paid.carried().housingFundBase());
        rows.text(row.officer().region().code());
        rows.text(row.officer().scheme());
        rows.binary(hash);
        rows.lines(paid.payslip());
    }

    private void totals(Totals totals, int taxYear) {
        rows.number(taxYear);
        rows.money(totals.gross());
        rows.money(totals.employeeContributions());
        rows.money(totals.tax());
        rows.money(totals.deductions());
        rows.money(totals.net());
        rows.money(totals.employerContributions());
        rows.money(totals.employerCost());
    }

    /** Writes them all and forgets them. */
    void copy(Connection connection) throws SQLException, IOException {
        rows.copy(connection, "payslip (" + COLUMNS + ")");
    }

    void clear() {
        rows.clear();
    }
}
