package org.fenglu.kernel.pay.wage.kind;

import java.util.function.UnaryOperator;
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
    public ComponentKind with(UnaryOperator<Money> change) {
        return new FixedAmount(change.apply(amount));
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        return month.workings().given(Formula.STANDARD, amount);
    }
}
