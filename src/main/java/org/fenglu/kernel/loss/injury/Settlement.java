package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;

/**
 * What an employer paid under a private settlement (和解协议): it counts against what the employer owes once, in the order
 * of the statement, so that what is below the statutory sum is topped up.
 *
 * <p>Source: the Supreme People's Court's typical case on a settlement below the statutory work-injury benefits.
 */
final class Settlement {

    private Money left;

    Settlement(Money paid) {
        this.left = paid;
    }

    /** Returns what is still due of a sum; the fund's own sums are not touched. */
    Money toppedUp(Money due, Payer payer, Workings workings) {
        if (payer == Payer.FUND || left.isZero()) {
            return due;
        }
        Money rest = workings.missing(Formula.LESS_SETTLEMENT, due, left);
        left = left.minus(due.minus(rest));
        return rest;
    }
}
