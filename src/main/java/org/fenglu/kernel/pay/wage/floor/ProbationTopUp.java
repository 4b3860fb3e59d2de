package org.fenglu.kernel.pay.wage.floor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;

/**
 * What is added on probation so that the pay reaches 80% of the contract wage and the minimum wage.
 *
 * <p>Source: 劳动合同法 article 20; 劳动合同法实施条例 article 15.
 *
 * @param floors the statutory floors in force
 */
public record ProbationTopUp(WageFloors floors) {

    /** Returns the least pay of a whole month on probation, yuan, rounded half up to the fen. */
    public Money floor(Money contractWage, Workings workings) {
        workings.cite(floors.probation().version());
        Money share = workings.product(
                Formula.PROBATION_FLOOR, contractWage, floors.probation().values(), Rounding.FEN_HALF_UP);
        workings.cite(floors.minimumWage().version());
        return workings.higher(Formula.HIGHER, share, floors.minimumWage().values());
    }

    /**
     * Returns what is missing to the floor.
     *
     * @param contractWage monthly wage of the contract
     * @param share part of the month that is paid; on injury leave the pay stays as it is (工伤保险条例 article 33)
     * @param countable what is paid already and counts
     * @return yuan per month, never negative
     */
    public Money due(Money contractWage, Ratio share, Money countable, Workings workings) {
        Money floor = floor(contractWage, workings);
        Money part = share.isWhole() ? floor : workings.days(Formula.ATTENDED, floor, share, Rounding.FEN_HALF_UP);
        return workings.missing(Formula.TOP_UP, part, countable);
    }
}
