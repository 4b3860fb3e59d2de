package org.fenglu.kernel.wage;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;

/**
 * FIXED: the same amount for everyone whom the condition meets.
 *
 * @param amount yuan per month
 */
public record FixedAmount(Money amount) implements ComponentKind {

    @Override
    public boolean isFixedByPlacement() {
        return true;
    }

    @Override
    public Money standard(WageLines lines, Component component) {
        return lines.workings().given(Formula.STANDARD, amount);
    }
}
