package org.fenglu.kernel.pay.wage.kind;

import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What wage lines presume of the rest of their own month, because it depends on them in turn.
 *
 * <p>The month is calculated until what it presumes is what comes out (docs/decisions/0015).
 *
 * @param employerInsurance the employer's insurance contributions inside a cost-inclusive standard, yuan per month
 * @param employeeShare the employee's contributions where the employer bears them, yuan per month
 * @param takeHome what the lines under a net guarantee leave to take home; null while it was not measured yet
 */
public record Presumed(
        Money employerInsurance,
        Money employeeShare,
        @Nullable TakeHome takeHome) {

    /** Nothing depends on the rest of the month, or nothing is known of it yet. */
    public static final Presumed NOTHING = new Presumed(Money.ZERO, Money.ZERO, null);
}
