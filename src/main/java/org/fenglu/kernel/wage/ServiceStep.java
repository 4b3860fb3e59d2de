package org.fenglu.kernel.wage;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * SERVICE_STEP: an amount for each completed year of service; a year counts from the month of its anniversary.
 *
 * @param perYear yuan per month for each year
 * @param startAfterYears years that do not count
 * @param capYears the most years that count, or null
 * @param capAmount the most that is paid, or null
 */
public record ServiceStep(
        Money perYear,
        int startAfterYears,
        @Nullable Integer capYears,
        @Nullable Money capAmount) implements ComponentKind {

    @Override
    public Money standard(WageLines lines, Component component) {
        int years = Math.max(0, lines.serviceYears() - startAfterYears);
        int counted = capYears == null ? years : Math.min(years, capYears);
        Money amount =
                lines.workings().share(Formula.SERVICE_YEARS, perYear, new Ratio(counted, 1), component.rounding());
        return capAmount == null ? amount : lines.workings().atMost(Formula.CAPPED, amount, capAmount);
    }
}
