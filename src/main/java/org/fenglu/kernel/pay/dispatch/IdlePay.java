package org.fenglu.kernel.pay.dispatch;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;

/**
 * What an agency owes a dispatched officer without an assignment (无工作期间): the local minimum wage of each month.
 *
 * <p>Source: 劳动合同法 article 58.
 *
 * @param minimumWage yuan per month where the agency is
 */
public record IdlePay(Money minimumWage) {

    /** Returns what is due for so many months, yuan, exact. */
    public Money due(int months, Workings workings) {
        return workings.months(Formula.IDLE_PAY, minimumWage, months, Rounding.FEN_HALF_UP);
    }
}
