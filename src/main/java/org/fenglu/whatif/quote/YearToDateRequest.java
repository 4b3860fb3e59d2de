package org.fenglu.whatif.quote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.fenglu.words.answer.Shape;
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

        @NotNull @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String income,

        @NotNull @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String contributions,

        @NotNull @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String additional,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String personalPension,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String relief,

        @NotNull @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String withheld,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String contributionBase,

        @Nullable @Pattern(regexp = Shape.AMOUNT, message = Shape.AMOUNT_MESSAGE)
        String housingFundBase) {}
