package org.fenglu.kernel.month;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.tax.YearToDate;
import org.fenglu.kernel.wage.PayMonth;
import org.fenglu.kernel.wage.WageLines;
import org.fenglu.kernel.wage.WageMeasure;

/**
 * The wage from which the contribution bases are declared: last year's average, for a new hire the first month's.
 *
 * <p>The first month's wage is that of the whole month, and stays until the roster has a last year's average: a raise
 * does not move it. In a first job ever the fund starts in the second month, on that month's wage. Source:
 * 国家统计局令第1号; 住房公积金管理条例 articles 16 and 17.
 *
 * @param insurance yuan per month, before floor and ceiling
 * @param fund yuan per month, before floor and ceiling
 */
record DeclaredBase(Money insurance, Money fund) {

    static DeclaredBase of(MonthInput input, WageLines wages) {
        Money average = input.officer().lastYearAverageWage();
        if (average != null) {
            return new DeclaredBase(average, average);
        }
        Carried carried = input.carried();
        Money insurance = carried == null ? null : carried.contributionBase();
        Money fund = carried == null ? null : carried.housingFundBase();
        return new DeclaredBase(
                insurance != null ? insurance : WageMeasure.CONTRIBUTION_BASE.of(wages),
                fund != null ? fund : WageMeasure.HOUSING_FUND_BASE.of(wages));
    }

    /** Returns what the next month starts from; a fund that starts next month is fixed by that month's wage. */
    Carried carry(MonthInput input, PayMonth month, YearToDate year) {
        if (input.officer().lastYearAverageWage() != null) {
            return new Carried(month.month(), year, null, null);
        }
        boolean isFixed = !input.isFundYetToStart(month);
        return new Carried(month.month(), year, insurance, isFixed ? fund : null);
    }
}
