package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * A one-off sum for survivors outside work injury (一次性抚恤金): so many national incomes of the year before the death
 * and so many months of a wage. Unit: yuan, each part half up to the fen.
 *
 * <p>Source: 烈士褒扬条例 article 16; 军人抚恤优待条例 article 15 (until 2024-09-30 article 13).
 *
 * @param incomes how many yearly incomes
 * @param months of the wage
 */
public record MartyrLumpSum(int incomes, int months) {

    /** Of martyrs. */
    public static final RateKey<MartyrLumpSum> KEY =
            new RateKey<>("national/survivor/martyr-lump-sum", MartyrLumpSum.class);

    /** Of police who died on duty, which local rules let auxiliaries share. */
    public static final RateKey<MartyrLumpSum> LIKE_POLICE =
            new RateKey<>("national/survivor/like-police", MartyrLumpSum.class);

    /** Returns the sum. */
    public Money of(Dated<AverageWage> income, Money monthly, Workings workings) {
        Money first = SurvivorCase.years(Formula.TIMES_INCOME, incomes, income, workings);
        Money second = workings.months(Formula.MONTHS_OF_WAGE, monthly, months, Rounding.FEN_HALF_UP);
        return workings.sum(Formula.SUM, first, second);
    }
}
