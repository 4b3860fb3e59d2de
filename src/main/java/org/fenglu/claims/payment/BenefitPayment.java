package org.fenglu.claims.payment;

import java.time.YearMonth;
import org.fenglu.kernel.loss.course.BenefitArrears;
import org.fenglu.kernel.loss.course.LineMonth;
import org.fenglu.kernel.money.Money;

/**
 * One line that a run pays: what is due by what is known now, less what approved runs paid for it.
 *
 * @param claim number of the case
 * @param arrears what is due and what was paid
 */
record BenefitPayment(long claim, BenefitArrears arrears) {

    /** What a payment is, seen from the month of its run. */
    enum Nature {
        /** 当期: due in the month of the run. */
        CURRENT,
        /** 补发: mends an earlier month, or a sum due once that has risen. */
        ARREARS,
        /** 多发应收回: was overpaid; taken from nobody, listed until somebody decides. */
        RECOVERY
    }

    LineMonth pay() {
        return arrears.pay();
    }

    /** Returns what is paid now; below zero it was overpaid and is to be recovered. */
    Money amount() {
        return arrears.difference();
    }

    /** Returns what it is in a run of a month. */
    Nature in(YearMonth run) {
        if (amount().isNegative()) {
            return Nature.RECOVERY;
        }
        YearMonth month = pay().month();
        boolean isMended = !arrears.paid().isZero() || (month != null && month.isBefore(run));
        return isMended ? Nature.ARREARS : Nature.CURRENT;
    }
}
