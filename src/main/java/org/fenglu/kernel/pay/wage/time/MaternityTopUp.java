package org.fenglu.kernel.pay.wage.time;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * What a unit adds to the maternity allowance so that it reaches the officer's own wage (生育津贴低于本人工资的补足).
 *
 * <p>Source: 女职工劳动保护特别规定 article 8; 社会保险法 article 56. The days of a month are a local practice.
 *
 * @param daysPerMonth days by which a monthly wage is divided
 */
public record MaternityTopUp(Quantity daysPerMonth) {

    /** Returns the own wage for the leave, yuan, rounded half up to the fen once. */
    public Money ownWage(Money monthlyWage, Quantity leaveDays, Workings workings) {
        Ratio share = Ratio.of(leaveDays, daysPerMonth);
        return workings.days(Formula.MATERNITY_WAGE, monthlyWage, share, Rounding.FEN_HALF_UP);
    }

    /** Returns what is missing to the own wage for the leave, yuan, never negative. */
    public Money due(Money ownWage, Money allowance, Workings workings) {
        return workings.missing(Formula.TOP_UP, ownWage, allowance);
    }
}
