package org.fenglu.kernel.pay.wage.kind;

import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
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
    public ComponentKind with(UnaryOperator<Money> change) {
        return new ServiceStep(
                change.apply(perYear), startAfterYears, capYears, capAmount == null ? null : change.apply(capAmount));
    }

    @Override
    public Money serviceAmount(int years, Rounding rounding) {
        return due(years, rounding, Workings.SILENT);
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        return due(month.serviceYears(), component.rounding(), month.workings());
    }

    /** Returns what so many completed years of service pay, yuan per month. */
    Money due(int serviceYears, Rounding rounding, Workings workings) {
        int years = Math.max(0, serviceYears - startAfterYears);
        int counted = capYears == null ? years : Math.min(years, capYears);
        Money amount = workings.share(Formula.SERVICE_YEARS, perYear, new Ratio(counted, 1), rounding);
        return capAmount == null ? amount : workings.atMost(Formula.CAPPED, amount, capAmount);
    }
}
