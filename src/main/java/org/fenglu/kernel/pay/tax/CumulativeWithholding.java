package org.fenglu.kernel.pay.tax;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * Income tax that an employer withholds from one month's wage by the cumulative method (累计预扣法).
 *
 * <p>The year so far is taxed as a whole and the tax already withheld is taken off, so a raise or a bonus moves a
 * person up the brackets in the month in which it is paid, not before. Where more was withheld earlier in the year than
 * the year so far owes, the month's tax is zero: the excess is settled in the annual return.
 *
 * <p>Source: 个人所得税扣缴申报管理办法（试行）, 国家税务总局公告2018年第61号, article 6.
 */
public final class CumulativeWithholding {

    private CumulativeWithholding() {}

    /**
     * Returns the tax to withhold this month, never negative.
     *
     * @param year the year so far, this month's income and deductions included, its tax not yet
     * @param deductions basic deduction and personal pension of the year so far
     * @param table the table in force on the pay date
     * @return yuan per month, rounded half up to the fen once, on the exact tax of the year
     */
    public static Money due(YearToDate year, Money deductions, Dated<WithholdingTable> table, Workings workings) {
        Money taxable = taxable(year, deductions, workings);
        workings.cite(table.version());
        Bracket bracket = table.values().bracketOf(taxable);
        Money due = bracket.taxOn(taxable)
                .minus(year.relief())
                .minus(year.withheld())
                .atLeast(Money.ZERO);
        if (workings.isKept()) {
            String expression = "max(0, " + taxable + " * " + bracket.rate() + " - " + bracket.quickDeduction() + " - "
                    + year.relief() + " - " + year.withheld() + ")";
            workings.note(Formula.WITHHOLDING, expression, Rounding.FEN_HALF_UP, due);
        }
        return due;
    }

    /**
     * Returns the taxable income of the year so far (累计预扣预缴应纳税所得额), never negative.
     *
     * @param year the year so far, this month included
     * @param deductions basic deduction and personal pension of the year so far
     * @return yuan, exact
     */
    public static Money taxable(YearToDate year, Money deductions, Workings workings) {
        Money taxable = balance(year, deductions).atLeast(Money.ZERO);
        if (workings.isKept()) {
            String expression = "max(0, " + year.income() + " - " + deductions + " - " + year.contributions() + " - "
                    + year.additional() + ")";
            workings.note(Formula.TAXABLE, expression, null, taxable);
        }
        return taxable;
    }

    /**
     * Returns the income of the year so far less all that article 6 takes off it; negative where more is taken off.
     *
     * @param year the year so far, this month included
     * @param deductions basic deduction and personal pension of the year so far
     * @return yuan, exact
     */
    public static Money balance(YearToDate year, Money deductions) {
        return year.income().minus(deductions).minus(year.contributions()).minus(year.additional());
    }
}
