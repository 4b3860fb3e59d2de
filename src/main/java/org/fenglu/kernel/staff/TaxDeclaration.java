package org.fenglu.kernel.staff;

import java.util.List;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has declared for the tax on wages.
 *
 * @param mode how the basic deduction accumulates
 * @param lastYearIncome last year's wage income here, bonus included; needed for {@link BasicDeductionMode#FULL_YEAR}
 * @param claims special additional deductions
 */
public record TaxDeclaration(
        BasicDeductionMode mode, @Nullable Money lastYearIncome, List<DeductionClaim> claims) {

    public TaxDeclaration {
        claims = List.copyOf(claims);
    }
}
