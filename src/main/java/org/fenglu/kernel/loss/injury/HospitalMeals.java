package org.fenglu.kernel.loss.injury;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.AverageWage;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Meals in hospital (住院伙食补助费), by the day; yuan, half up to the fen.
 *
 * <p>Source: 工伤保险条例 article 30(4): the region sets the amount.
 *
 * @param perDay yuan per day, or null where the region counts in the minimum wage
 * @param shareOfMinimumWage share of the monthly minimum wage, or null where the region sets an amount
 * @param daysOfMonth by how many days the month's share is divided, or null where the region does not say it: then
 *     nothing can be counted
 */
public record HospitalMeals(
        @Nullable Money perDay,
        @Nullable Rate shareOfMinimumWage,
        @Nullable Quantity daysOfMonth) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "injury/hospital-meals";

    public HospitalMeals {
        if ((perDay == null) == (shareOfMinimumWage == null)) {
            throw new IllegalArgumentException("Meals are an amount or a share of the minimum wage, one of the two");
        }
    }

    /** Returns the meals of so many days where the region sets an amount. */
    static Money perDay(Dated<HospitalMeals> rule, Money perDay, int days, Workings workings) {
        workings.cite(rule.version());
        return Factors.ONE.times(Quantity.whole(days)).of(perDay, Formula.MEAL_DAYS, workings);
    }

    /** Returns the meals of so many days where the region counts in the minimum wage and says how. */
    static @Nullable Money byMinimumWage(
            Dated<HospitalMeals> rule, Dated<AverageWage> minimumWage, int days, Workings workings) {
        Rate share = rule.values().shareOfMinimumWage();
        Quantity daysOfMonth = rule.values().daysOfMonth();
        if (share == null || daysOfMonth == null) {
            return null;
        }
        workings.cite(minimumWage.version());
        workings.cite(rule.version());
        return Factors.ONE
                .times(share)
                .times(Quantity.whole(days))
                .over(daysOfMonth)
                .of(minimumWage.values().amount(), Formula.MEAL_DAYS_OF_MINIMUM_WAGE, workings);
    }
}
