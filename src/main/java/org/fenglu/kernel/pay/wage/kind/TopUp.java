package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;

/**
 * TOP_UP on the gross: what is missing to a guaranteed sum of some components' standards (补足).
 *
 * @param target yuan per whole month
 * @param of places of the components that are measured
 */
public record TopUp(Money target, List<Integer> of) implements ComponentKind {

    public TopUp {
        of = List.copyOf(of);
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        return new TopUp(change.apply(target), of);
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        return month.workings().missing(Formula.TOP_UP, target, month.standards(of));
    }

    @Override
    public List<Integer> dependsOn() {
        return of;
    }
}
