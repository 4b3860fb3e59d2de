package org.fenglu.kernel.pay.wage.floor;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;

/**
 * The statutory floors under a wage.
 *
 * @param minimumWage yuan per month (最低工资标准) of the zone
 * @param measure what is measured against it
 * @param sickPay share of the minimum wage below which sick pay must not fall
 * @param probation share of the contract wage below which pay on probation must not fall
 * @param lossCompensation the highest share of a month's wage that a loss may take
 */
public record WageFloors(
        Dated<Money> minimumWage,
        Dated<MinimumWageMeasure> measure,
        Dated<Rate> sickPay,
        Dated<Rate> probation,
        Dated<Rate> lossCompensation) {}
