package org.fenglu.kernel.pay.wage.scheme;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.Proration;

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
    PAID(true),
    /** What the scheme takes from the net pay. */
    DEDUCTION(false),
    /** What the employer spends besides the wage. */
    EMPLOYER_EXPENSE(false);

    private final boolean isPaid;

    WageMeasure(boolean isPaid) {
        this.isPaid = isPaid;
    }

    /** Returns the sum in yuan, exact. */
    public Money of(WageLines lines) {
        return lines.sum(this, isPaid);
    }

    /** Returns whether a component of a scheme counts. */
    boolean counts(Component component) {
        return switch (this) {
            case DEDUCTION -> component.use() == ComponentUse.DEDUCTION;
            case EMPLOYER_EXPENSE -> component.use() == ComponentUse.EMPLOYER_EXPENSE;
            case PAID -> component.isPayable();
            case MONTHLY_WAGE -> component.isPayable() && component.proration() == Proration.ATTENDED;
            case OVERTIME_BASE -> component.isPayable() && component.has(Flag.OVERTIME_BASE);
            case CONTRIBUTION_BASE -> component.isPayable() && component.has(Flag.CONTRIBUTION_BASE);
            case HOUSING_FUND_BASE -> component.isPayable() && component.has(Flag.HOUSING_FUND_BASE);
            case BASIC_WAGE -> component.isPayable() && component.has(Flag.BASIC_WAGE);
            case TAXABLE -> component.isPayable() && component.has(Flag.TAXABLE);
            case MINIMUM_WAGE_COUNTABLE -> component.isPayable() && component.has(Flag.MIN_WAGE_COUNTABLE);
        };
    }
}
