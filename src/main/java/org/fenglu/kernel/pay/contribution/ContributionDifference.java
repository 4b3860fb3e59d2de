package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;

/**
 * What one month already billed owes when bounds of the base are published later that hold from before (补差).
 *
 * <p>The month is computed again and what was billed is taken off, for each insurance and side by itself: a difference
 * of bases times a rate, rounded once, may miss the fen. Source: 社会保险法 article 12; the region's notice.
 */
public final class ContributionDifference {

    private ContributionDifference() {}

    /** Returns the employer's difference of one month, yuan; negative where too much was billed. */
    public static Money employer(
            Money declared, ContributionTerms billed, ContributionTerms published, Workings workings) {
        Money before = SocialInsurance.employer(base(declared, billed, workings), billed, workings);
        Money now = SocialInsurance.employer(base(declared, published, workings), published, workings);
        return workings.difference(Formula.CONTRIBUTION_DIFFERENCE, now, before);
    }

    /** Returns the employee's difference of one month, yuan; negative where too much was billed. */
    public static Money employee(
            Money declared, ContributionTerms billed, ContributionTerms published, Workings workings) {
        Money before = SocialInsurance.employee(base(declared, billed, workings), billed, workings);
        Money now = SocialInsurance.employee(base(declared, published, workings), published, workings);
        return workings.difference(Formula.CONTRIBUTION_DIFFERENCE, now, before);
    }

    private static Money base(Money declared, ContributionTerms terms, Workings workings) {
        return ContributionBase.due(declared, terms.bounds(), workings);
    }
}
