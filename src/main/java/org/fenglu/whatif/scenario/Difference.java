package org.fenglu.whatif.scenario;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * By how much an alternative differs from the first one: above zero it is more. Amounts are yuan with two decimals.
 *
 * @param firstMonth of the first month
 * @param totals over all months; of different spans, where the months differ
 * @param netToday net over all months in the money of the first year
 * @param pension first pension a month, or null where one of the two has none
 * @param sameSpan whether both have the same months
 */
@Schema(description = "与第一个方案之差 (difference to the first alternative)")
record Difference(
        Amounts firstMonth,
        Amounts totals,
        String netToday,
        @Nullable String pension,
        boolean sameSpan) {

    /**
     * Differences of pay.
     *
     * @param gross 应发
     * @param net 实发
     * @param tax 个人所得税
     * @param contributions 个人缴费
     * @param employerCost 用工总成本
     */
    @Schema(name = "DifferenceAmounts")
    record Amounts(String gross, String net, String tax, String contributions, String employerCost) {}

    static Difference of(Summary first, Summary other) {
        String firstPension = first.pension();
        String pension = other.pension();
        return new Difference(
                new Amounts(
                        minus(other.firstMonth().gross(), first.firstMonth().gross()),
                        minus(other.firstMonth().net(), first.firstMonth().net()),
                        minus(other.firstMonth().tax(), first.firstMonth().tax()),
                        minus(
                                other.firstMonth().contributions(),
                                first.firstMonth().contributions()),
                        minus(
                                other.firstMonth().employerCost(),
                                first.firstMonth().employerCost())),
                new Amounts(
                        minus(other.totals().gross(), first.totals().gross()),
                        minus(other.totals().net(), first.totals().net()),
                        minus(other.totals().tax(), first.totals().tax()),
                        minus(other.totals().contributions(), first.totals().contributions()),
                        minus(other.totals().employerCost(), first.totals().employerCost())),
                minus(other.totals().netToday(), first.totals().netToday()),
                pension == null || firstPension == null ? null : minus(pension, firstPension),
                other.from().equals(first.from()) && other.through().equals(first.through()));
    }

    private static String minus(String amount, String from) {
        return Money.yuan(amount).minus(Money.yuan(from)).toString();
    }
}
