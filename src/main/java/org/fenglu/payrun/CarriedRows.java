package org.fenglu.payrun;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.month.Carried;
import org.fenglu.kernel.tax.YearToDate;
import org.fenglu.roster.BinaryRow;
import org.fenglu.roster.CopyRows;
import org.fenglu.roster.OfficerKey;
import org.fenglu.roster.OfficerRow;
import org.fenglu.roster.OpeningBalance;
import org.jspecify.annotations.Nullable;

/** What the payslips of the month before, or else opening balances, hand over to a month. */
final class CarriedRows {

    static final String COLUMNS = "unit, officer_no, hired_on, tax_year, ytd_income, ytd_contributions,"
            + " ytd_additional, ytd_personal_pension, ytd_relief, ytd_withheld, contribution_base, housing_fund_base";

    private final Map<OfficerKey, Carried> carried = new HashMap<>();

    private CarriedRows() {}

    /** Reads what a month's payslips hand over. */
    static CarriedRows read(Connection connection, YearMonth before, KeyRange range) throws SQLException {
        CarriedRows rows = new CarriedRows();
        String query = "select " + COLUMNS + " from payslip" + range.where(connection, before);
        CopyRows.each(connection, query, row -> {
            OfficerKey key = new OfficerKey(row.text(), row.text(), row.date());
            rows.carried.put(key, carried(row, before));
        });
        return rows;
    }

    /** Returns what is handed over to an officer's month: the payslip's, else the opening balance, else null. */
    @Nullable
    Carried of(OfficerRow row) {
        Carried ofPayslip = carried.get(row.key());
        OpeningBalance opening = row.opening();
        return ofPayslip != null || opening == null ? ofPayslip : of(opening);
    }

    /** Returns what an opening balance hands over. */
    static Carried of(OpeningBalance opening) {
        YearToDate year = new YearToDate(
                opening.taxYear(),
                opening.income(),
                opening.contributions(),
                opening.additional(),
                opening.personalPension(),
                opening.relief(),
                opening.withheld());
        return new Carried(opening.throughMonth(), year, opening.contributionBase(), opening.housingFundBase());
    }

    private static Carried carried(BinaryRow row, YearMonth through) {
        YearToDate year = new YearToDate(
                Math.toIntExact(row.number()), money(row), money(row), money(row), money(row), money(row), money(row));
        return new Carried(through, year, moneyOrNull(row), moneyOrNull(row));
    }

    private static Money money(BinaryRow row) {
        return Money.ofFen(row.number());
    }

    private static @Nullable Money moneyOrNull(BinaryRow row) {
        Long fen = row.numberOrNull();
        return fen == null ? null : Money.ofFen(fen);
    }
}
