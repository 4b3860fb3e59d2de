package org.fenglu.kernel.pay.month;

import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.scheme.WageMeasure;
import org.fenglu.kernel.pay.wage.time.PayMonth;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.kernel.staff.DeclaredBases;

/**
 * The wage from which the contribution bases are declared: what was declared for the insurance or the fund, else last
 * year's average, for a new hire the first month's.
 *
 * <p>The first month's wage is that of the whole month, and stays until the roster has a last year's average: a raise
 * does not move it. In a first job ever the fund starts in the second month, on that month's wage. Source:
 * 国家统计局令第1号; 住房公积金管理条例 articles 16 and 17.
 *
 * @param insurance yuan per month, before floor and ceiling
 * @param fund yuan per month, before floor and ceiling
 * @param own bases declared for single insurances and the fund, which come first
 */
record DeclaredBase(Money insurance, Money fund, DeclaredBases own) {

    static DeclaredBase of(MonthInput input, WageLines wages) {
        Money average = input.officer().lastYearAverageWage();
        DeclaredBases own = input.officer().declaredBases();
        if (average != null) {
            return new DeclaredBase(average, average, own);
        }
        Carried carried = input.carried();
        Money insurance = carried == null ? null : carried.contributionBase();
        Money fund = carried == null ? null : carried.housingFundBase();
        return new DeclaredBase(
                insurance != null ? insurance : WageMeasure.CONTRIBUTION_BASE.of(wages),
                fund != null ? fund : WageMeasure.HOUSING_FUND_BASE.of(wages),
                own);
    }

    /** Returns whether every insurance that is due, and the fund, has a base of its own. */
    static boolean isDeclaredForAll(DeclaredBases own, List<ContributionTerms> insurances) {
        return own.of(BaseKind.HOUSING_FUND) != null
                && insurances.stream().allMatch(terms -> own.of(terms.scheme().baseKind()) != null);
    }

    /** Returns the base of an insurance, before floor and ceiling. */
    Money of(ContributionScheme scheme) {
        Money declared = own.isEmpty() ? null : own.of(scheme.baseKind());
        return declared == null ? insurance : declared;
    }

    /** Returns the base of the fund, before floor and ceiling. */
    Money ofFund() {
        Money declared = own.isEmpty() ? null : own.of(BaseKind.HOUSING_FUND);
        return declared == null ? fund : declared;
    }

    /**
     * Returns what the next month starts from; a fund that starts next month is fixed by that month's wage. The wage of
     * a month that is not the first one fixes nothing: who comes without it has all bases declared.
     */
    Carried carry(MonthInput input, PayMonth month, YearToDate year) {
        boolean isLater = input.officer().hiredOn().isBefore(month.first());
        Carried before = input.carried();
        boolean isFirstUnknown = isLater && (before == null || before.contributionBase() == null);
        if (input.officer().lastYearAverageWage() != null || isFirstUnknown) {
            return new Carried(month.month(), year, null, null);
        }
        boolean isFixed = !input.isFundYetToStart(month);
        return new Carried(month.month(), year, insurance, isFixed ? fund : null);
    }
}
