package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.force.payrun.MonthEmployment.Place;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.people.roster.BinaryRow;
import org.fenglu.people.roster.CopyRows;
import org.fenglu.people.roster.SqlText;

/**
 * A payslip as a run reads it to compare it with what was calculated.
 *
 * @param run number of the run that wrote it
 * @param head what stands above its lines
 * @param payslip lines and totals
 * @param carried what it hands to the next month
 */
record StandingPayslip(long run, Head head, Payslip payslip, Carried carried) {

    /** What stands above the lines: whose payslip it is, where, and when it is paid. */
    private record Head(LocalDate payDate, LocalDate hiredOn, String region, String scheme) {}

    /** Reads the payslips that stand at some places in a month. */
    static Map<Place, StandingPayslip> at(
            List<Place> places, YearMonth month, Connection connection, LineLayouts layouts) throws SQLException {
        Map<Place, StandingPayslip> standing = new HashMap<>();
        if (!places.isEmpty()) {
            CopyRows.each(connection, query(places, month, connection), row -> {
                Place place = new Place(row.text(), row.text());
                standing.put(place, read(place.officerNo(), month, row, layouts));
            });
        }
        return standing;
    }

    private static String query(List<Place> places, YearMonth month, Connection connection) throws SQLException {
        StringBuilder wanted = new StringBuilder();
        for (Place place : places) {
            wanted.append(wanted.isEmpty() ? "(" : ", (")
                    .append(SqlText.literal(connection, place.unit()))
                    .append(", ")
                    .append(SqlText.literal(connection, place.officerNo()))
                    .append(')');
        }
        return """
                select unit, officer_no, payrun, pay_date, hired_on, region, scheme, layout, lines, %s, %s
                from payslip join (values %s) wanted (unit, officer_no) using (unit, officer_no)
                where month = %s
                """.formatted(Tally.SUMS, CarriedRows.HANDED_OVER, wanted, SqlText.literal(month.atDay(1)));
    }

    private static StandingPayslip read(String officerNo, YearMonth month, BinaryRow row, LineLayouts layouts) {
        long run = row.number();
        Head head = new Head(row.date(), row.date(), row.text(), row.text());
        int layout = Math.toIntExact(row.number());
        long[] lines = row.numbers();
        Totals totals = totals(row);
        Payslip payslip =
                StoredPayslip.intact(officerNo, month, () -> Payslip.stored(layouts.of(layout), lines, totals));
        return new StandingPayslip(run, head, payslip, CarriedRows.carried(row, month));
    }

    private static Totals totals(BinaryRow row) {
        return new Totals(money(row), money(row), money(row), money(row), money(row), money(row), money(row));
    }

    private static Money money(BinaryRow row) {
        return Money.ofFen(row.number());
    }

    /** Returns whether a calculated month says the same: the same head, lines, totals, and nothing else handed over. */
    boolean isAlike(RunOrder order, AuxiliaryOfficer officer, Paid paid) {
        Head now = new Head(order.payDate(), officer.hiredOn(), officer.region().code(), officer.scheme());
        return head.equals(now) && PayslipDifference.first(payslip, carried, paid) == null;
    }
}
