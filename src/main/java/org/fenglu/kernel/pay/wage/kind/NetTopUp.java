package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * TOP_UP on the net: what is missing so that some components alone leave a guaranteed amount to take home (到手保底).
 *
 * <p>The components are measured as if nothing else were paid: what is paid besides comes on top. The top-up is wage:
 * the tax and the contributions on it are part of what it makes up for, so it is found by calculating the month
 * again, until the take-home is the guaranteed amount to the fen (docs/decisions/0015).
 *
 * @param target yuan to take home in a whole month; a part of a month guarantees a part of it
 * @param of places of the components that are measured
 */
public record NetTopUp(Money target, List<Integer> of) implements ComponentKind {

    public NetTopUp {
        of = List.copyOf(of);
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        return new NetTopUp(change.apply(target), of);
    }

    @Override
    public Presumption presumes() {
        return Presumption.TAKE_HOME;
    }

    @Override
    public Proration prorationUnlessSaid(KindCode code) {
        return Proration.WHOLE;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Ratio part = month.attended().ordinary();
        TakeHome reached = month.presumed().takeHome();
        if (reached == null || part.isZero()) {
            return month.workings().given(Formula.NOT_DUE, Money.ZERO);
        }
        Money due =
                part.isWhole() ? target : month.workings().share(Formula.ATTENDED, target, part, Rounding.FEN_HALF_UP);
        return month.workings().missing(Formula.NET_TOP_UP, due, reached.amount(month.workings()));
    }

    @Override
    public List<Integer> dependsOn() {
        return of;
    }
}
