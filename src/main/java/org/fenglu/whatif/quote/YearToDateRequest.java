package org.fenglu.whatif.quote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.fenglu.words.answer.Amount;
import org.jspecify.annotations.Nullable;

/**
 * The tax year so far at this employer, yuan.
 *
 * @param through the last month of pay that it holds: the month before the quoted one
 * @param taxYear the year of the payments
 * @param income taxable wage income
 * @param contributions deductible contributions of the officer
 * @param additional special additional deductions
 * @param personalPension personal pension claimed; without it none
 * @param relief tax reductions; without it none
 * @param withheld tax withheld
 * @param contributionBase wage declared for the contribution base, where last year's average wage is not known
 * @param housingFundBase wage declared for the fund's base, where last year's average wage is not known
 */
public record YearToDateRequest(
        @NotNull YearMonth through,

        @NotNull @Min(value = 1950) @Max(value = 2100) Integer taxYear,

        @NotNull @Amount String income,

        @NotNull @Amount String contributions,

        @NotNull @Amount String additional,

        @Nullable @Amount String personalPension,

        @Nullable @Amount String relief,

        @NotNull @Amount String withheld,

        @Nullable @Amount String contributionBase,

        @Nullable @Amount String housingFundBase) {}
