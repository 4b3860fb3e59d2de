package org.fenglu.kernel.pay.dispatch;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.staff.VatMethod;

/**
 * The VAT inside a dispatch agency's invoice; it is part of what is charged, not on top of it.
 *
 * <p>By the differential method wages, welfare, social insurance and housing fund pass through untaxed and the fee
 * alone is taxed. Source: 财税〔2016〕47号 article 1; 增值税法 articles 10 and 11.
 *
 * @param method how the agency is taxed
 * @param rate the method's rate
 */
public record AgencyVat(VatMethod method, Rate rate) {

    /**
     * Returns the VAT inside an invoice.
     *
     * @param invoice all that is charged, VAT included
     * @param passThrough wages and contributions inside it
     * @return yuan, rounded half up to the fen once
     */
    public Money inside(Money invoice, Money passThrough, Workings workings) {
        Ratio inside = new Ratio(rate.ppm(), Math.addExact(Rate.WHOLE.ppm(), rate.ppm()));
        boolean isDifferential = method == VatMethod.DIFFERENTIAL;
        Money taxed = isDifferential ? invoice.minus(passThrough) : invoice;
        Money vat = taxed.times(inside, Rounding.FEN_HALF_UP);
        if (workings.isKept()) {
            Formula formula = isDifferential ? Formula.VAT_ON_DIFFERENCE : Formula.VAT_ON_WHOLE;
            workings.note(formula, taxed + " / (1 + " + rate + ") * " + rate, Rounding.FEN_HALF_UP, vat);
        }
        return vat;
    }
}
