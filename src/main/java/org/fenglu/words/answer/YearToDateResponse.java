package org.fenglu.words.answer;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The tax year so far, the month's own tax included: what the next month starts from. Yuan with two decimals.
 *
 * @param through the month of pay up to which it holds
 * @param taxYear the year of the payments
 * @param income taxable wage income (累计收入)
 * @param contributions deductible contributions (累计专项扣除)
 * @param additional special additional deductions (累计专项附加扣除)
 * @param personalPension personal pension claimed, before the yearly limit
 * @param relief tax reductions (累计减免税额)
 * @param withheld tax withheld (累计已预扣预缴税额)
 * @param contributionBase wage declared for the contribution base, or null where last year's average wage is known
 * @param housingFundBase wage declared for the fund's base, or null where last year's average wage is known
 */
public record YearToDateResponse(
        YearMonth through,
        int taxYear,
        String income,
        String contributions,
        String additional,
        String personalPension,
        String relief,
        String withheld,
        @Nullable String contributionBase,
        @Nullable String housingFundBase) {}
