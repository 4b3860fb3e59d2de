package org.fenglu.kernel.loss.entitlement;

import java.time.LocalDate;
import org.fenglu.kernel.money.Money;

/**
 * A sum due once.
 *
 * @param line what, and whose
 * @param payer who pays it
 * @param amount yuan, not below zero
 * @param dueOn the day on which it became due: the event that gave rise to it
 * @param isProvisional whether a figure that it needs is not published yet and an earlier one stands in for it
 *     (人社部发〔2013〕34号); the difference is due when it is
 */
public record Entitlement(BenefitLine line, Payer payer, Money amount, LocalDate dueOn, boolean isProvisional) {

    public Entitlement {
        if (line.benefit().frequency() != Frequency.ONCE) {
            throw new IllegalArgumentException(line.code() + " is paid each month, not once");
        }
    }
}
