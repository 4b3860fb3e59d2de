package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * Pay during paid injury leave (停工留薪期): original pay and benefits for the months confirmed; yuan, half up to the fen.
 *
 * <p>Source: 工伤保险条例 article 33: mostly up to twelve months; up to twelve more where the committee confirms it.
 *
 * @param months ordinary length
 * @param extension what can be confirmed on top, months
 */
public record InjuryLeavePay(Quantity months, Quantity extension) {

    public static final RateKey<InjuryLeavePay> KEY =
            new RateKey<>("national/injury/injury-leave", InjuryLeavePay.class);

    /** Returns the pay of a leave of so many months. */
    public static Money due(Dated<InjuryLeavePay> rule, Quantity months, Money monthlyPay, Workings workings) {
        workings.cite(rule.version());
        return Factors.ONE.times(months).of(monthlyPay, Formula.LEAVE_MONTHS, workings);
    }
}
