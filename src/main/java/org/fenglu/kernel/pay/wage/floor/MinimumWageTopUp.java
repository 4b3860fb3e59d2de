package org.fenglu.kernel.pay.wage.floor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * What is added so that the pay reaches the minimum wage (最低工资标准).
 *
 * <p>Only components that count are measured: overtime, night, heat and hazard allowances do not. Whether the
 * employee's contributions must remain above the minimum wage is local. A part of a month owes a part of it.
 * Source: 最低工资规定 (劳动保障部令第21号) article 12; 劳动法 article 48.
 *
 * @param floors the statutory floors in force
 */
public record MinimumWageTopUp(WageFloors floors) {

    /**
     * Returns what is missing to the minimum wage.
     *
     * @param countable what is paid and counts
     * @param contributions the employee's contributions of the month
     * @param share part of the month that is paid
     * @return yuan per month, never negative
     */
    public Money due(Money countable, Money contributions, Ratio share, Workings workings) {
        workings.cite(floors.minimumWage().version());
        workings.cite(floors.measure().version());
        Money whole = floors.measure().values().isNetOfContributions()
                ? workings.sum(Formula.MINIMUM_WAGE_FLOOR, floors.minimumWage().values(), contributions)
                : workings.given(
                        Formula.MINIMUM_WAGE_FLOOR, floors.minimumWage().values());
        Money floor = share.isWhole() ? whole : workings.days(Formula.ATTENDED, whole, share, Rounding.FEN_HALF_UP);
        return workings.missing(Formula.TOP_UP, floor, countable);
    }
}
