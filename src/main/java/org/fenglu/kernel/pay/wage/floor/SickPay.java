package org.fenglu.kernel.pay.wage.floor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * Pay for days on sick leave (病假工资), never below 80% of the minimum wage.
 *
 * <p>Source: 劳部发〔1995〕309号 article 59 (the floor); the share of the wage is the unit's.
 *
 * @param share share of the wage that the unit pays
 * @param floors the statutory floors in force
 */
public record SickPay(Rate share, WageFloors floors) {

    /**
     * Returns the pay for the sick part of a month.
     *
     * @param monthlyWage the whole month's wage, yuan
     * @param sick the sick part of the month
     * @return yuan, each of the two amounts rounded half up to the fen
     */
    public Money due(Money monthlyWage, Ratio sick, Workings workings) {
        if (sick.isZero()) {
            return Money.ZERO;
        }
        Money own = part(Formula.SICK_WAGE, monthlyWage, share, sick, workings);
        return workings.higher(Formula.HIGHER, own, floor(sick, workings));
    }

    /** Returns the least that the law pays for a sick part of a month, yuan, rounded half up to the fen. */
    public Money floor(Ratio sick, Workings workings) {
        workings.cite(floors.minimumWage().version());
        workings.cite(floors.sickPay().version());
        Money minimum = floors.minimumWage().values();
        return part(Formula.SICK_FLOOR, minimum, floors.sickPay().values(), sick, workings);
    }

    private static Money part(Formula formula, Money wage, Rate rate, Ratio sick, Workings workings) {
        Ratio part = new Ratio(
                        Math.multiplyExact(sick.numerator(), rate.ppm()),
                        Math.multiplyExact(sick.denominator(), Rate.WHOLE.ppm()))
                .reduced();
        Money due = wage.times(part, Rounding.FEN_HALF_UP);
        if (workings.isKept()) {
            workings.note(formula, wage + " * " + rate + sick.factorsInDays(), Rounding.FEN_HALF_UP, due);
        }
        return due;
    }
}
