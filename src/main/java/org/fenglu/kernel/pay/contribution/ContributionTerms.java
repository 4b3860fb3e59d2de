package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * Everything in force for one insurance in one region, month and payer class.
 *
 * @param scheme which insurance
 * @param bounds floor and ceiling of the base
 * @param rate what each side pays
 * @param employerRounding how the employer's amount is rounded
 * @param employeeRounding how the employee's amount is rounded
 */
public record ContributionTerms(
        ContributionScheme scheme,
        Dated<BaseBounds> bounds,
        Dated<ContributionRate> rate,
        Dated<Rounding> employerRounding,
        Dated<Rounding> employeeRounding) {

    /** Returns whether the employee pays anything to this insurance. */
    public boolean isPaidByEmployee() {
        ContributionRate values = rate.values();
        return !values.employee().isZero() || !values.employeeFixed().isZero();
    }
}
