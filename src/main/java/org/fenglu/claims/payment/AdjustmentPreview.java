package org.fenglu.claims.payment;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Version;

/**
 * What a year's adjustment does to the benefits in payment, before anybody approves it.
 *
 * @param adjustment whose, of which year
 * @param version the notice
 * @param isPaying whether it is approved already
 * @param through the last month that is counted
 * @param people each line that it changes
 * @param unknown lines in payment for which the notice says nothing, as {@code claim/line}
 */
record AdjustmentPreview(
        AdjustmentYear adjustment,
        Version version,
        boolean isPaying,
        YearMonth through,
        List<Changed> people,
        List<String> unknown) {

    AdjustmentPreview {
        people = List.copyOf(people);
        unknown = List.copyOf(unknown);
    }

    /**
     * One line that changes.
     *
     * @param claim number of the case
     * @param officerName the officer
     * @param line the benefit, and whose
     * @param payer who pays it
     * @param first the first month that changes
     * @param before yuan of that month without the adjustment
     * @param after yuan of that month with it
     * @param backPay the difference of all months from the first through the last one counted
     */
    record Changed(
            long claim,
            String officerName,
            BenefitLine line,
            Payer payer,
            YearMonth first,
            Money before,
            Money after,
            Money backPay) {}

    /** Returns what is to be paid back in all. */
    Money backPay() {
        return people.stream().map(Changed::backPay).reduce(Money.ZERO, Money::plus);
    }
}
