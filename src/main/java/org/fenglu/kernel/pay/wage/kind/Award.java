package org.fenglu.kernel.pay.wage.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * AWARD: an amount for each award of the month (嘉奖、三等功, …), which comes as a count of events by the award's code.
 *
 * <p>The amounts of the people's police are for the police; they are used only where a scheme refers to them (参照).
 *
 * @param awards codes of the awards that are paid
 * @param amountByAward yuan by award; empty where a tariff has the amounts
 * @param tariff name of the tariff that the scheme refers to, or null
 */
public record Award(
        List<String> awards,
        Map<String, Money> amountByAward,
        @Nullable String tariff) implements ComponentKind {

    private static final int WHOLE = Quantity.whole(1).hundredths();

    public Award {
        awards = List.copyOf(awards);
        amountByAward = Map.copyOf(amountByAward);
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        Map<String, Money> changed = new HashMap<>(amountByAward);
        changed.replaceAll((award, amount) -> change.apply(amount));
        return new Award(awards, changed, tariff);
    }

    @Override
    public Occasion occasion() {
        return Occasion.EVENT;
    }

    @Override
    public List<String> events() {
        return awards;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Money sum = Money.ZERO;
        for (String award : awards) {
            Quantity count = count(month, award);
            if (!count.isZero()) {
                cite(month, component);
                Money each = Objects.requireNonNull(amount(month, component, award), "looked up with the tables");
                Money due = month.workings().times(Formula.AWARD, each, count, component.rounding());
                sum = sum.isZero() ? due : month.workings().sum(Formula.SUM, sum, due);
            }
        }
        return sum.isZero() ? month.workings().given(Formula.NOT_DUE, Money.ZERO) : sum;
    }

    @Override
    public boolean mayLack() {
        return true;
    }

    /** Half an award is not given. */
    @Override
    public void check(WageMonth month, Component component, List<Finding> findings) {
        for (String award : awards) {
            Quantity count = count(month, award);
            if (count.hundredths() % WHOLE != 0) {
                findings.add(new Finding(
                        FindingCode.AWARD_NOT_WHOLE, "counts." + award, count.toString(), component.nameZh()));
            }
        }
    }

    private static Quantity count(WageMonth month, String award) {
        return month.facts().counts().getOrDefault(award, Quantity.ZERO);
    }

    private void cite(WageMonth month, Component component) {
        if (tariff != null) {
            month.workings().cite(tariff(month, component).version());
        }
    }

    private @Nullable Money amount(WageMonth month, Component component, String award) {
        Map<String, Money> amounts = tariff == null
                ? amountByAward
                : tariff(month, component).values().amounts();
        return amounts.get(award);
    }

    private static Dated<AwardTariff> tariff(WageMonth month, Component component) {
        return month.tariff(component);
    }
}
