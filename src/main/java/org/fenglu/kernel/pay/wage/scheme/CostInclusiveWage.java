package org.fenglu.kernel.pay.wage.scheme;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;

/**
 * The wage inside a standard that was published with the employer's contributions inside (含单位缴费).
 *
 * <p>What the employer contributes is not wage: it comes off before tax, minimum wage and overtime are measured.
 * Source: 关于工资总额组成的规定 (国家统计局令第1号) article 11.
 */
public final class CostInclusiveWage {

    private CostInclusiveWage() {}

    /** Returns the wage, yuan per month, exact; refuses contributions above the standard. */
    public static Money wage(Money standard, Money employerContributions, Workings workings) {
        if (employerContributions.compareTo(standard) > 0) {
            throw new IllegalArgumentException("The employer's contributions " + employerContributions
                    + " are above the standard " + standard + " that holds them; check both");
        }
        return workings.difference(Formula.COST_INCLUSIVE, standard, employerContributions);
    }
}
