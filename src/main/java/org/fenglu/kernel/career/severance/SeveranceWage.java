package org.fenglu.kernel.career.severance;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.rates.Dated;

/**
 * The month's wage that compensation multiplies (月工资).
 *
 * <p>Source: 劳动合同法 article 47 paragraphs 2 and 3; 劳动合同法实施条例 article 27.
 *
 * @param table the table in force
 * @param localAverage 本地区上年度职工月平均工资, yuan per month, as the municipality or the city with districts published it
 * @param minimumWage yuan per month where the contract is performed
 */
public record SeveranceWage(Dated<SeveranceTable> table, Dated<Money> localAverage, Dated<Money> minimumWage) {

    /**
     * Returns the average of the last months, yuan, half up to the fen once; no source names the rounding.
     *
     * @param gross gross pay (应得工资) of whole months, oldest first, with bonuses, allowances and subsidies; where
     *     there are fewer than the law looks at, all of them
     */
    public Money average(List<Money> gross, Workings workings) {
        if (gross.isEmpty()) {
            throw new IllegalArgumentException("An average wage needs at least one month's pay, found none");
        }
        int months = Math.min(gross.size(), table.values().averageMonths());
        Money total =
                gross.subList(gross.size() - months, gross.size()).stream().reduce(Money.ZERO, Money::plus);
        workings.cite(table.version());
        return workings.perMonth(Formula.SEVERANCE_AVERAGE, total, months, Rounding.FEN_HALF_UP);
    }

    /** Returns the wage above which it is cut, and the years with it, yuan. */
    public Money cap(Workings workings) {
        workings.cite(table.version());
        workings.cite(localAverage.version());
        return workings.product(
                Formula.SEVERANCE_CAP, localAverage.values(), table.values().wageCap(), Rounding.FEN_HALF_UP);
    }

    /** Returns an average raised to the minimum wage, yuan. */
    public Money floored(Money average, Workings workings) {
        workings.cite(table.version());
        workings.cite(minimumWage.version());
        return workings.higher(Formula.SEVERANCE_FLOOR, average, minimumWage.values());
    }
}
