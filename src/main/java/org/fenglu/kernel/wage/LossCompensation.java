package org.fenglu.kernel.wage;

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

    /** Returns what may be taken this month of a claim, yuan; the rest is carried to later months by the unit. */
    public Money due(Money claim, Money wage, Workings workings) {
        workings.cite(floors.lossCompensation().version());
        Money share = workings.product(
                Formula.LOSS_LIMIT, wage, floors.lossCompensation().values(), Rounding.FEN_DOWN);
        workings.cite(floors.minimumWage().version());
        Money above =
                workings.missing(Formula.LOSS_LIMIT, wage, floors.minimumWage().values());
        Money limit = workings.atMost(Formula.LOSS_LIMIT, share, above);
        return workings.atMost(Formula.LOSS_LIMIT, claim, limit);
    }
}
