package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;

/**
 * PERCENT_OF, and a share of SPLIT_OF: a share of another component's standard.
 *
 * @param of place of the other component in the scheme
 * @param percent share of its standard
 * @param isSplit whether it is a part of a total
 */
public record PercentOf(int of, Rate percent, boolean isSplit) implements ComponentKind {

    @Override
    public boolean isFixedByPlacement() {
        return true;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Formula formula = isSplit ? Formula.SPLIT : Formula.PERCENT_OF;
        return month.workings().product(formula, month.standard(of), percent, component.rounding());
    }

    @Override
    public List<Integer> dependsOn() {
        return List.of(of);
    }
}
