package org.fenglu.kernel.loss.survivor;

import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * An officer who goes missing on duty or in disaster relief.
 *
 * <p>Source: 工伤保险条例 article 41: the wage is paid for three months from that of the accident; from the fourth the fund
 * pays the dependants' pension; in hardship half of the work-death grant can be paid in advance.
 *
 * @param wageMonths months with wage, that of the accident counted
 * @param advance share of the work-death grant that can be paid in advance
 */
public record MissingRule(int wageMonths, Rate advance) {

    public static final RateKey<MissingRule> KEY = new RateKey<>("national/survivor/missing", MissingRule.class);
}
