package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.floor.SickPay;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.staff.MonthFact;

/**
 * DEDUCTION by days of leave: a day rate, rounded first, times the days; a negative wage line.
 *
 * <p>A day of unpaid leave takes base / 21.75. A day of sick leave takes what of it is above the statutory sick pay
 * of a day, which is rounded by itself; a month wholly sick pays a share of the base, and never less than the
 * statutory sick pay. Leave by other rules stands in {@link AttendedShare}; the base is then to be prorated by
 * employment only.
 *
 * @param of place of the base
 * @param isSick whether sick days are deducted, else days of unpaid leave
 * @param wholeMonth share of the base that a month wholly sick pays
 */
public record LeaveDeduction(int of, boolean isSick, Rate wholeMonth) implements ComponentKind {

    private static final Quantity ONE = Quantity.whole(1);

    @Override
    public boolean deductsSickDays() {
        return isSick;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Quantity days = month.facts().quantity(isSick ? MonthFact.SICK_LEAVE_DAYS : MonthFact.UNPAID_LEAVE_DAYS);
        Workings workings = month.workings();
        if (days.isZero()) {
            return workings.given(Formula.NOT_DUE, Money.ZERO);
        }
        Money base = month.standard(of);
        if (isSick && isWholeMonth(month, days)) {
            return workings.difference(Formula.TAKEN_OFF, paidWhollySick(month, base, component.rounding()), base);
        }
        Money day = dayRate(month, base, component.rounding());
        Money taken = workings.days(Formula.DAYS_OF_LEAVE, day, Ratio.of(days, ONE), component.rounding());
        return workings.difference(Formula.TAKEN_OFF, Money.ZERO, workings.atMost(Formula.CAPPED, taken, base));
    }

    @Override
    public List<Integer> dependsOn() {
        return List.of(of);
    }

    private static boolean isWholeMonth(WageMonth month, Quantity days) {
        return days.compareTo(Quantity.whole(month.work().month().paidDays())) >= 0;
    }

    private Money paidWhollySick(WageMonth month, Money base, Rounding rounding) {
        Money share = month.workings().product(Formula.SICK_WAGE, base, wholeMonth, rounding);
        return month.workings().higher(Formula.HIGHER, share, sickFloor(month, Ratio.ONE));
    }

    private Money dayRate(WageMonth month, Money base, Rounding rounding) {
        Ratio day = Ratio.of(ONE, month.work().time().values().paidDaysPerMonth());
        month.workings().cite(month.work().time().version());
        Money whole = month.workings().days(Formula.DAY_WAGE, base, day, rounding);
        return isSick ? month.workings().missing(Formula.SICK_DAY, whole, sickFloor(month, day)) : whole;
    }

    private static Money sickFloor(WageMonth month, Ratio part) {
        WageFloors floors = month.floors();
        return new SickPay(Rate.ZERO, floors).floor(part, month.workings());
    }
}
