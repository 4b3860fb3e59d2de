package org.fenglu.people.roster;

import java.time.YearMonth;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an officer was paid at this unit in a tax year before this engine took over.
 *
 * @param taxYear the tax year that the sums belong to
 * @param throughMonth the last month of pay that they hold
 * @param income cumulative wage income
 * @param contributions cumulative special deductions: the officer's own insurance and housing fund
 * @param personalPension cumulative personal pension claimed here
 * @param additional cumulative special additional deductions
 * @param relief cumulative tax relief
 * @param withheld cumulative tax withheld
 * @param contributionBase the contribution base in use, or null where it is still to be fixed
 * @param housingFundBase the housing fund base in use, or null where it is still to be fixed
 */
public record OpeningBalance(
        int taxYear,
        YearMonth throughMonth,
        Money income,
        Money contributions,
        Money personalPension,
        Money additional,
        Money relief,
        Money withheld,
        @Nullable Money contributionBase,
        @Nullable Money housingFundBase) {}
