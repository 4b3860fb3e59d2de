package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;

/**
 * CAP: what some components' standards have above a limit, as a negative line (封顶).
 *
 * @param limit yuan per whole month
 * @param of places of the components that are measured
 */
public record Cap(Money limit, List<Integer> of) implements ComponentKind {

    public Cap {
        of = List.copyOf(of);
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        return new Cap(change.apply(limit), of);
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Money above = month.workings().missing(Formula.ABOVE_CAP, month.standards(of), limit);
        return month.workings().difference(Formula.TAKEN_OFF, Money.ZERO, above);
    }

    @Override
    public List<Integer> dependsOn() {
        return of;
    }
}
