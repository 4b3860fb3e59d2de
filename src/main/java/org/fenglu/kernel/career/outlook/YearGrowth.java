package org.fenglu.kernel.career.outlook;

import org.fenglu.kernel.money.Rate;

/**
 * What a scenario assumes of one calendar year: the factor by which each thing stands above the year before, 100% where
 * nothing changes. An assumption, never law.
 *
 * @param averageWage average wages, with them the bounds of contribution bases and what a scheme takes from an index
 * @param minimumWage the minimum wage
 * @param payStandard the amounts that the pay scheme publishes, from January
 * @param prices consumer prices
 */
public record YearGrowth(Rate averageWage, Rate minimumWage, Rate payStandard, Rate prices) {

    /** A year in which nothing changes. */
    public static final YearGrowth NONE = new YearGrowth(Rate.WHOLE, Rate.WHOLE, Rate.WHOLE, Rate.WHOLE);
}
