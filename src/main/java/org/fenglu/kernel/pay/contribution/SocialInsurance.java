package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * One month's contribution to one insurance, each side rounded by itself.
 *
 * <p>Source: 社会保险法; 国办发〔2019〕13号; the region's own notices for base, rate and fixed amount.
 */
public final class SocialInsurance {

    private SocialInsurance() {}

    /** Returns the employer's contribution, yuan per month, rounded once as the region prescribes for this side. */
    public static Money employer(Money base, ContributionTerms terms, Workings workings) {
        ContributionRate rate = terms.rate().values();
        workings.cite(terms.rate().version());
        Money share = side(base, rate.employer(), terms.employerRounding(), workings);
        return workings.sumWith(Formula.FIXED_CONTRIBUTION, share, rate.employerFixed());
    }

    /** Returns the employee's contribution, yuan per month, rounded once as the region prescribes for this side. */
    public static Money employee(Money base, ContributionTerms terms, Workings workings) {
        ContributionRate rate = terms.rate().values();
        workings.cite(terms.rate().version());
        Money share = side(base, rate.employee(), terms.employeeRounding(), workings);
        return workings.sumWith(Formula.FIXED_CONTRIBUTION, share, rate.employeeFixed());
    }

    private static Money side(Money base, Rate rate, Dated<Rounding> rounding, Workings workings) {
        workings.cite(rounding.version());
        return workings.product(Formula.CONTRIBUTION, base, rate, rounding.values());
    }
}
