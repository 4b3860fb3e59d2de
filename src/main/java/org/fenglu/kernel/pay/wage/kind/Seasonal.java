package org.fenglu.kernel.pay.wage.kind;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;

/**
 * SEASONAL: an amount in some months of the year, such as the heat allowance (高温津贴).
 *
 * @param months month numbers, 1 to 12
 * @param amount yuan per month
 */
public record Seasonal(Set<Integer> months, Money amount) implements ComponentKind {

    public Seasonal {
        months = Set.copyOf(months);
    }

    @Override
    public boolean isFixedByPlacement() {
        return true;
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        return new Seasonal(months, change.apply(amount));
    }

    @Override
    public Set<Integer> season() {
        return months;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        return months.contains(month.work().month().number())
                ? month.workings().given(Formula.SEASONAL, amount)
                : month.workings().given(Formula.OUT_OF_SEASON, Money.ZERO);
    }
}
