package org.fenglu.kernel.pay.dispatch;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;

/**
 * What a dispatch agency charges for one officer and month.
 *
 * @param passThrough wages and employer's contributions
 * @param fee the agency's fee, VAT included
 * @param vat the VAT inside the invoice
 */
public record AgencyInvoice(Money passThrough, Money fee, Money vat) {

    /** Returns the invoice for wages and contributions and a fee. */
    public static AgencyInvoice of(Money passThrough, Money fee, AgencyVat vat, Workings workings) {
        return new AgencyInvoice(passThrough, fee, vat.inside(passThrough.plus(fee), passThrough, workings));
    }

    /** Returns all that is charged, VAT included. */
    public Money total() {
        return passThrough.plus(fee);
    }

    /** Returns what is left to the agency of its fee. */
    public Money kept() {
        return fee.minus(vat);
    }
}
