package org.fenglu.kernel.pay.tax;

import java.time.YearMonth;
import java.util.Objects;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.staff.BasicDeductionMode;

/**
 * The basic deduction of the year so far (累计减除费用).
 *
 * <p>Source: 国家税务总局公告2018年第61号 article 6; 公告2020年第13号 (first job of the year); 公告2020年第19号 (60,000).
 */
public final class BasicDeduction {

    private BasicDeduction() {}

    /**
     * Returns the deduction up to a month.
     *
     * @param mode how it accumulates for this person
     * @param firstMonth first month employed at this employer, in this tax year or earlier
     * @param month the tax month
     * @param table the table in force on the pay date
     * @return yuan of the year so far, exact
     */
    public static Money upTo(BasicDeductionMode mode, YearMonth firstMonth, YearMonth month, WithholdingTable table) {
        if (mode == BasicDeductionMode.FULL_YEAR) {
            return Objects.requireNonNull(table.fullYearDeduction(), "checked before the calculation");
        }
        return table.basicDeduction().times(months(mode, firstMonth, month));
    }

    /** Returns the months that the deduction counts: 1 to 12; paid ahead of the first month it is that one. */
    public static int months(BasicDeductionMode mode, YearMonth firstMonth, YearMonth month) {
        boolean fromJanuary = mode == BasicDeductionMode.FIRST_JOB || firstMonth.getYear() < month.getYear();
        if (fromJanuary) {
            return month.getMonthValue();
        }
        return firstMonth.isAfter(month) ? 1 : month.getMonthValue() - firstMonth.getMonthValue() + 1;
    }

    /** Keeps how the deduction came about. */
    public static void explain(BasicDeductionMode mode, Money deduction, WithholdingTable table, Workings workings) {
        if (mode == BasicDeductionMode.FULL_YEAR) {
            workings.given(Formula.BASIC_DEDUCTION, deduction);
        } else if (workings.isKept()) {
            int months =
                    Math.toIntExact(deduction.fen() / table.basicDeduction().fen());
            workings.months(Formula.BASIC_DEDUCTION, table.basicDeduction(), months, Rounding.FEN_HALF_UP);
        }
    }
}
