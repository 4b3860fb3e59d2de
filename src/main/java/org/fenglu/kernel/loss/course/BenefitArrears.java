package org.fenglu.kernel.loss.course;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Money;

/**
 * What one month of a line still lacks, or has too much of.
 *
 * @param pay the month, its line and its payer
 * @param due what is due as known now, yuan
 * @param paid what was paid for it so far, yuan
 */
public record BenefitArrears(LineMonth pay, Money due, Money paid) {

    /** Returns what is paid back (补发) where it is above zero, and recovered (追回) where it is below. */
    public Money difference() {
        return due.minus(paid);
    }

    /**
     * Returns every month whose pay is not what is due: in the order of what is due, then what was paid and is not due.
     *
     * @param due as {@link BenefitCourse#amounts()} has it
     * @param paid the sum of all payments for each month
     */
    public static List<BenefitArrears> between(Map<LineMonth, Money> due, Map<LineMonth, Money> paid) {
        Set<LineMonth> all = new LinkedHashSet<>(due.keySet());
        all.addAll(paid.keySet());
        List<BenefitArrears> arrears = new ArrayList<>();
        for (LineMonth pay : all) {
            BenefitArrears each =
                    new BenefitArrears(pay, due.getOrDefault(pay, Money.ZERO), paid.getOrDefault(pay, Money.ZERO));
            if (!each.difference().isZero()) {
                arrears.add(each);
            }
        }
        return arrears;
    }
}
