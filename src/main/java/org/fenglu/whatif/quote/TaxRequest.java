package org.fenglu.whatif.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.words.answer.Amount;
import org.fenglu.words.answer.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the officer has declared for the tax on wages.
 *
 * @param mode how the basic deduction accumulates; without it by the months employed here
 * @param lastYearIncome last year's wage income here, bonus included; needed for the full year's 60,000
 * @param claims special additional deductions
 */
public record TaxRequest(
        @Nullable BasicDeductionMode mode,

        @Nullable @Amount String lastYearIncome,

        @Nullable @Size(max = Shape.ENTRIES) List<@NotNull @Valid ClaimRequest> claims) {}
