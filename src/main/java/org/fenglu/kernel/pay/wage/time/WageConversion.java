package org.fenglu.kernel.pay.wage.time;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * The wage of a day and of an hour (日工资、小时工资的折算), as they are shown.
 *
 * <p>An amount for several days or hours is one product, rounded once; it is never a rounded day wage times days.
 * Source: 人社部发〔2025〕2号 article 2.
 */
public final class WageConversion {

    private static final Quantity ONE = Quantity.whole(1);
    private static final int HUNDREDTHS = 100;

    private WageConversion() {}

    /** Returns the wage of a day, yuan, rounded half up to the fen. */
    public static Money day(Money monthlyWage, WorkTime workTime, Workings workings) {
        Ratio share = Ratio.of(ONE, workTime.paidDaysPerMonth());
        return workings.days(Formula.DAY_WAGE, monthlyWage, share, Rounding.FEN_HALF_UP);
    }

    /** Returns the wage of an hour, yuan, rounded half up to the fen. */
    public static Money hour(Money monthlyWage, WorkTime workTime, Workings workings) {
        long hours = workTime.paidDaysPerMonth().tenThousandthsOf(workTime.hoursPerDay());
        Ratio share = new Ratio((long) HUNDREDTHS * HUNDREDTHS, hours).reduced();
        Money hour = monthlyWage.times(share, Rounding.FEN_HALF_UP);
        if (workings.isKept()) {
            String counted =
                    monthlyWage + " / (" + workTime.paidDaysPerMonth() + " d * " + workTime.hoursPerDay() + " h)";
            workings.note(Formula.HOUR_WAGE, counted, Rounding.FEN_HALF_UP, hour);
        }
        return hour;
    }
}
