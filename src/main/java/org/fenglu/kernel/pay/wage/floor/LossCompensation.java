package org.fenglu.kernel.pay.wage.floor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;

/**
 * What a unit may take from a month's wage for a loss (赔偿扣款): at most 20% and never below the minimum wage.
 *
 * <p>Source: 工资支付暂行规定 (劳部发〔1994〕489号) article 16.
 *
 * @param floors the statutory floors in force
 */
public record LossCompensation(WageFloors floors) {

    /** Returns what may be taken this month of a claim, yuan; the {@link #left rest} waits for later months. */
    public Money due(Money claim, Money wage, Workings workings) {
        Money share = shareOfWage(wage, workings);
        Money above = aboveMinimumWage(wage, workings);
        Money limit = workings.atMost(Formula.LOSS_LIMIT, share, above);
        return workings.atMost(Formula.LOSS_LIMIT, claim, limit);
    }

    /** Returns the highest share of a month's wage that a loss may take, yuan, never rounded up. */
    public Money shareOfWage(Money wage, Workings workings) {
        workings.cite(floors.lossCompensation().version());
        return workings.product(
                Formula.LOSS_SHARE, wage, floors.lossCompensation().values(), Rounding.FEN_DOWN);
    }

    /** Returns what of a month's wage is above the minimum wage, yuan, never negative. */
    public Money aboveMinimumWage(Money wage, Workings workings) {
        workings.cite(floors.minimumWage().version());
        return workings.missing(
                Formula.LOSS_ABOVE_MINIMUM, wage, floors.minimumWage().values());
    }

    /** Returns what of a claim waits for later months, yuan. */
    public static Money left(Money claim, Money taken) {
        return claim.minus(taken);
    }
}
