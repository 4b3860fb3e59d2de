package org.fenglu.kernel.career.outlook;

import java.util.List;

/**
 * One way in which the years may go.
 *
 * @param firstYear the calendar year of the first entry
 * @param years the years from then on, at least one; the last one continues
 */
public record GrowthPath(int firstYear, List<YearGrowth> years) {

    public GrowthPath {
        years = List.copyOf(years);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A path of growth has at least one year, found none");
        }
    }

    /** Returns what is assumed of a year; before the first year nothing changes. */
    public YearGrowth in(int year) {
        return year < firstYear ? YearGrowth.NONE : years.get(Math.min(year - firstYear, years.size() - 1));
    }
}
