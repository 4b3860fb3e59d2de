package org.fenglu.kernel.pay.wage.time;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rounding;

/**
 * The wage of a month in which it changes: each wage for its own part of the month's working days.
 *
 * <p>National law names no method; the split by the month's own days is that of public payroll cases (grade B).
 *
 * @param before working days of the month before the change
 * @param after working days of the month from the change on
 */
public record SplitMonth(Quantity before, Quantity after) {

    public SplitMonth {
        if (before.isNegative() || after.isNegative() || before.plus(after).isZero()) {
            throw new IllegalArgumentException("A month has working days before or after a change of the wage, found "
                    + before + " and " + after + "; check both counts");
        }
    }

    /** Returns the wage of the month, yuan, rounded half up to the fen once, so an unchanged wage stays as it is. */
    public Money pay(Money oldWage, Money newWage, Workings workings) {
        Quantity month = before.plus(after);
        long earned = Math.addExact(
                Math.multiplyExact(oldWage.fen(), (long) before.hundredths()),
                Math.multiplyExact(newWage.fen(), (long) after.hundredths()));
        Money pay = Money.ofFen(Rounding.FEN_HALF_UP.fen(earned, month.hundredths()));
        if (workings.isKept()) {
            String counted =
                    "(" + oldWage + " * " + before + " d + " + newWage + " * " + after + " d) / " + month + " d";
            workings.note(Formula.SPLIT_MONTH, counted, Rounding.FEN_HALF_UP, pay);
        }
        return pay;
    }
}
