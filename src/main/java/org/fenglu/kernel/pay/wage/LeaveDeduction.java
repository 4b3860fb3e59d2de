package org.fenglu.kernel.pay.wage;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

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
    public Money standard(WageLines lines, Component component) {
        Quantity days = isSick ? lines.facts().sickLeaveDays() : lines.facts().unpaidLeaveDays();
        Workings workings = lines.workings();
        if (days.isZero()) {
            return workings.given(Formula.NOT_DUE, Money.ZERO);
        }
        Money base = lines.standard(of);
        if (isSick && isWholeMonth(lines, days)) {
            return workings.difference(Formula.TAKEN_OFF, paidWhollySick(lines, base, component.rounding()), base);
        }
        Money day = dayRate(lines, base, component.rounding());
        Money taken = workings.share(Formula.DAYS_OF_LEAVE, day, Ratio.of(days, ONE), component.rounding());
        return workings.difference(Formula.TAKEN_OFF, Money.ZERO, workings.atMost(Formula.CAPPED, taken, base));
    }

    @Override
    public List<Integer> dependsOn() {
        return List.of(of);
    }

    private static boolean isWholeMonth(WageLines lines, Quantity days) {
        return days.compareTo(Quantity.whole(lines.tables().payMonth().paidDays())) >= 0;
    }

    private Money paidWhollySick(WageLines lines, Money base, Rounding rounding) {
        Money share = lines.workings().product(Formula.SICK_WAGE, base, wholeMonth, rounding);
        return lines.workings().higher(Formula.HIGHER, share, sickFloor(lines, Ratio.ONE));
    }

    private Money dayRate(WageLines lines, Money base, Rounding rounding) {
        Ratio day = Ratio.of(ONE, lines.tables().workTime().values().paidDaysPerMonth());
        lines.workings().cite(lines.tables().workTime().version());
        Money whole = lines.workings().share(Formula.DAY_WAGE, base, day, rounding);
        return isSick ? lines.workings().missing(Formula.SICK_DAY, whole, sickFloor(lines, day)) : whole;
    }

    private static Money sickFloor(WageLines lines, Ratio part) {
        WageFloors floors = lines.tables().floors();
        return new SickPay(Rate.ZERO, floors).floor(part, lines.workings());
    }
}
