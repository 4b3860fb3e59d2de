package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.money.Money;

/**
 * What a force was paid in months of one year.
 *
 * @param total sum over all payslips, yuan, on the control's own measure
 * @param personMonths number of these payslips, more than 0
 */
public record PayOfForce(Money total, long personMonths) {

    public PayOfForce {
        if (personMonths <= 0) {
            throw new IllegalArgumentException("Pay of a force needs payslips, found " + personMonths);
        }
    }
}
