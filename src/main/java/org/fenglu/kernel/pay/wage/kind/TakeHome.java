package org.fenglu.kernel.pay.wage.kind;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;

/**
 * What the lines under a net guarantee leave to take home, without the top-up.
 *
 * @param lines what is paid of them, yuan per month
 * @param besides statutory top-ups of them, and the employee's share where the employer bears it
 * @param contributions the employee's contributions of the month
 * @param tax the tax of the month as if nothing else were paid, the top-up's own tax included
 */
public record TakeHome(Money lines, Money besides, Money contributions, Money tax) {

    /** Returns the amount, yuan per month; negative where contributions and tax are more than the lines. */
    public Money amount(Workings workings) {
        Money amount = lines.plus(besides).minus(contributions).minus(tax);
        if (workings.isKept()) {
            String expression = lines + " + " + besides + " - " + contributions + " - " + tax;
            workings.note(Formula.NET_REACHED, expression, null, amount);
        }
        return amount;
    }
}
