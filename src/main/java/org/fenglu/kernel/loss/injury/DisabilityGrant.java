package org.fenglu.kernel.loss.injury;

import java.util.Map;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * The one-off disability grant (一次性伤残补助金): so many months of the own wage, by grade; yuan, half up to the fen.
 *
 * <p>Source: 工伤保险条例 articles 35(1)(1), 36(1)(1), 37(1).
 *
 * @param months months by grade, 1 to 10
 */
public record DisabilityGrant(Map<Integer, Quantity> months) {

    public static final RateKey<DisabilityGrant> KEY =
            new RateKey<>("national/injury/disability-grant", DisabilityGrant.class);

    public DisabilityGrant {
        months = Map.copyOf(months);
    }

    /** Returns the grant of a grade that the rule has. */
    public static Money due(Dated<DisabilityGrant> rule, int grade, Money ownWage, Workings workings) {
        Quantity months = rule.values().months().get(grade);
        if (months == null) {
            throw new IllegalArgumentException("No grant for grade " + grade);
        }
        workings.cite(rule.version());
        return Factors.ONE.times(months).of(ownWage, Formula.MONTHS_OF_OWN_WAGE, workings);
    }
}
