package org.fenglu.kernel.pay.contribution;

import java.util.Objects;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;

/**
 * The contribution base (缴费基数): the declared wage held between the published floor and ceiling.
 *
 * <p>The declared wage is the average monthly wage of the last calendar year, for a new hire the first month's wage; it
 * is fixed for the base year. Source: 社会保险法 article 12; 国家统计局令第1号 articles 4 to 11.
 */
public final class ContributionBase {

    private ContributionBase() {}

    /** Returns the base in yuan per month, exact. */
    public static Money due(Money declared, Dated<BaseBounds> bounds, Workings workings) {
        workings.cite(bounds.version());
        Money floor = Objects.requireNonNull(bounds.values().floor(), "checked before the calculation");
        return workings.between(Formula.BASE, declared, floor, bounds.values().ceiling());
    }
}
