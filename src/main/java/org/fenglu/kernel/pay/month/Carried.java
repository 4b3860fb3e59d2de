package org.fenglu.kernel.pay.month;

import java.time.YearMonth;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.jspecify.annotations.Nullable;

/**
 * What one month's payslip hands to the next: the year so far and the bases that were fixed in the first month.
 *
 * @param through the month up to which it holds
 * @param year the year so far, that month's tax included
 * @param contributionBase wage declared for the contribution base in the first month, or null where the roster has one
 * @param housingFundBase wage declared for the fund's base in the first month, or null where the roster has one
 */
public record Carried(
        YearMonth through,
        YearToDate year,
        @Nullable Money contributionBase,
        @Nullable Money housingFundBase) {}
