package org.fenglu.kernel.pay.wage.time;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * Pay for days of annual leave that were not taken (未休年休假工资报酬).
 *
 * <p>The multiple contains the normal wage, which the month has paid already: on top of a whole month only the rest is
 * due. Source: 企业职工带薪年休假实施办法 articles 10 and 11.
 *
 * @param table the leave table in force
 * @param workTime the divisor in force
 */
public record UnusedLeavePay(AnnualLeaveTable table, WorkTime workTime) {

    /**
     * Returns what is still due where the month has paid the normal wage.
     *
     * @param averageWage average monthly wage of the twelve months before, overtime excluded
     * @param days days not taken
     * @return yuan, rounded half up to the fen once
     */
    public Money onTop(Money averageWage, Quantity days, Workings workings) {
        long rest = table.unusedMultiple().ppm() - table.normalShare().ppm();
        return pay(averageWage, days, new Rate(rest), workings);
    }

    /** Returns the whole pay of the days, the normal wage included, yuan, rounded half up to the fen once. */
    public Money whole(Money averageWage, Quantity days, Workings workings) {
        return pay(averageWage, days, table.unusedMultiple(), workings);
    }

    private Money pay(Money averageWage, Quantity days, Rate multiple, Workings workings) {
        long part = Math.multiplyExact((long) days.hundredths(), multiple.ppm());
        long month = Math.multiplyExact(workTime.paidDaysPerMonth().hundredths(), Rate.WHOLE.ppm());
        Ratio share = new Ratio(part, month).reduced();
        Money pay = averageWage.times(share, Rounding.FEN_HALF_UP);
        if (workings.isKept()) {
            String counted = averageWage + " / " + workTime.paidDaysPerMonth() + " d * " + days + " d * " + multiple;
            workings.note(Formula.UNUSED_LEAVE, counted, Rounding.FEN_HALF_UP, pay);
        }
        return pay;
    }
}
