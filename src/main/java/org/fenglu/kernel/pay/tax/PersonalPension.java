package org.fenglu.kernel.pay.tax;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateKey;

/**
 * Personal pension paid in the year so far (个人养老金), deductible up to a yearly limit.
 *
 * <p>Source: 财政部 税务总局公告2024年第21号.
 *
 * @param annualLimit yuan a year
 */
public record PersonalPension(Money annualLimit) {

    public static final RateKey<PersonalPension> KEY =
            new RateKey<>("national/tax/personal-pension", PersonalPension.class);

    /** Returns what is deductible of all that was paid this year, yuan, exact. */
    public Money deductible(Money paidThisYear, Workings workings) {
        return workings.atMost(Formula.PERSONAL_PENSION, paidThisYear, annualLimit);
    }
}
