package org.fenglu.kernel.wage;

import org.fenglu.kernel.money.Money;

/** A sum over the wage lines that carry a flag. */
public enum WageMeasure {
    /** Standards that count for overtime, yuan per whole month. */
    OVERTIME_BASE(false),
    /** Standards from which the contribution base of a new hire is declared, yuan per whole month. */
    CONTRIBUTION_BASE(false),
    /** Standards from which the housing fund's base of a new hire is declared, yuan per whole month. */
    HOUSING_FUND_BASE(false),
    /** Standards of the prorated lines: the monthly wage from which sick pay is taken. */
    MONTHLY_WAGE(false),
    /** Standards that belong to the basic wage (基本工资). */
    BASIC_WAGE(false),
    /** Paid lines that are wage income. */
    TAXABLE(true),
    /** Paid lines that are measured against the minimum wage. */
    MINIMUM_WAGE_COUNTABLE(true),
    /** All paid lines. */
    PAID(true);

    private final boolean isPaid;

    WageMeasure(boolean isPaid) {
        this.isPaid = isPaid;
    }

    /** Returns the sum in yuan, exact. */
    public Money of(WageLines lines) {
        return lines.sum(lines.tables().scheme().values().places(this), isPaid);
    }

    /** Returns whether a component of a scheme counts. */
    boolean counts(Component component) {
        ComponentFlags flags = component.flags();
        return component.isPayable()
                && switch (this) {
                    case OVERTIME_BASE -> flags.overtimeBase();
                    case CONTRIBUTION_BASE -> flags.contributionBase();
                    case HOUSING_FUND_BASE -> flags.housingFundBase();
                    case MONTHLY_WAGE -> component.isProrated();
                    case BASIC_WAGE -> flags.basicWage();
                    case TAXABLE -> flags.taxable();
                    case MINIMUM_WAGE_COUNTABLE -> flags.minWageCountable();
                    case PAID -> true;
                };
    }
}
