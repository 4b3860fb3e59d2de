package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * COUNT_RATE: an amount for each event that was reported, such as a night duty.
 *
 * @param event code of the event
 * @param rate yuan per event
 * @param maxUnits the most events paid in a month, or null
 * @param capAmount the most that is paid in a month, or null
 */
public record CountRate(
        String event,
        Money rate,
        @Nullable Quantity maxUnits,
        @Nullable Money capAmount) implements ComponentKind {

    private static final Quantity ONE = Quantity.whole(1);

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        return new CountRate(event, change.apply(rate), maxUnits, capAmount == null ? null : change.apply(capAmount));
    }

    @Override
    public Occasion occasion() {
        return Occasion.EVENT;
    }

    @Override
    public List<String> events() {
        return List.of(event);
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Quantity reported = month.facts().counts().getOrDefault(event, Quantity.ZERO);
        Quantity paid = maxUnits != null && reported.compareTo(maxUnits) > 0 ? maxUnits : reported;
        Money amount = month.workings().share(Formula.COUNT_RATE, rate, Ratio.of(paid, ONE), component.rounding());
        return capAmount == null ? amount : month.workings().atMost(Formula.CAPPED, amount, capAmount);
    }
}
