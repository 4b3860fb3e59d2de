package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;

/**
 * What is declared for a contribution year (缴费基数申报): the average monthly wage of the last calendar year.
 *
 * <p>Source: 国家统计局令第1号 articles 4 to 11; 住房公积金管理条例 article 16. Unit: yuan per month, before floor and
 * ceiling; half up to the fen, for no source names another rounding of the declared wage.
 */
public final class LastYearAverage {

    private LastYearAverage() {}

    /**
     * Returns the average.
     *
     * @param total all that counts, of the whole months in which the officer was employed
     * @param months how many they are, from 1
     */
    public static Money perMonth(Money total, int months, Workings workings) {
        return workings.perMonth(Formula.LAST_YEAR_AVERAGE, total, months, Rounding.FEN_HALF_UP);
    }
}
