package org.fenglu.kernel.pay.month;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.tax.YearToDate;

/**
 * The sums of a calculated month, yuan.
 *
 * @param declared the wages from which the bases are declared
 * @param gross all wage lines
 * @param contributions the employee's contributions
 * @param deductible those of them that the officer bears, or that were counted as wage
 * @param excess one side's deposit to the fund above the tax-free limit
 * @param year the tax year so far, this month included
 */
record MonthSums(
        DeclaredBase declared, Money gross, Money contributions, Money deductible, Money excess, YearToDate year) {}
