package org.fenglu.kernel.pay.tax;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;

/**
 * What the annual return (汇算清缴) settles where wages of one employer are all the income of the year.
 *
 * <p>The annual table is that of the withholding, the basic deduction is that of twelve months. Source: 个人所得税法
 * articles 6 and 11.
 */
public final class AnnualSettlement {

    private static final int MONTHS_OF_YEAR = 12;

    private AnnualSettlement() {}

    /** Returns the tax of the whole year, yuan, rounded half up to the fen once. */
    public static Money taxOfYear(YearToDate year, Money personalPension, WithholdingTable table) {
        Money deductions = table.basicDeduction().times(MONTHS_OF_YEAR).plus(personalPension);
        Money taxable = CumulativeWithholding.balance(year, deductions).atLeast(Money.ZERO);
        return table.bracketOf(taxable).taxOn(taxable).minus(year.relief()).atLeast(Money.ZERO);
    }

    /**
     * Returns what is paid back after the year.
     *
     * @param year the whole year, the tax of its last month included
     * @param personalPension what is deductible of it in the year
     * @param table the table in force in the year
     * @return yuan; negative where tax is still owed
     */
    public static Money refund(YearToDate year, Money personalPension, WithholdingTable table, Workings workings) {
        return workings.difference(Formula.SETTLEMENT, year.withheld(), taxOfYear(year, personalPension, table));
    }
}
