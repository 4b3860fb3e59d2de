package org.fenglu.kernel.career.pension;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;

/**
 * The account part of the pension (个人账户养老金): the account over the payment months of the age at retirement.
 *
 * <p>Source: 国发〔2005〕38号 item 6 and annex.
 */
final class AccountPension {

    private AccountPension() {}

    /** Returns the part, yuan per month, rounded as the region does. */
    static Money due(Money account, Quantity months, PensionPrecision precision, Workings workings) {
        long hundredths = Quantity.whole(1).hundredths();
        Ratio exact = new Ratio(Math.multiplyExact(account.fen(), hundredths), months.hundredths());
        String expression = workings.isKept() ? account + " / " + months : "";
        return precision.part(Formula.ACCOUNT_PENSION, exact, expression, workings);
    }
}
